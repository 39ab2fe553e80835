import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["attempt", "4:0 7:30", "pipe/anonymous", "13:80 15:2 15:11", "Box.map", "20:2 20:83 20:101 20:109", "Box.get", "21:2 21:74 21:82", "Box.of", "22:2 22:79 22:95", "main", "25:7 27:13 29:14 31:6 32:2 32:10 32:17", "main/pipe", "31:17"], [6]))[i];
}
type Awaitable<T> = T | PromiseLike<T>;
type Result<T, E = Error> = {
  ok: true;
  value: T;
} | {
  ok: false;
  error: E;
};
function attempt<const T, E extends Error = Error>(run: () => Awaitable<T>): Promise<Result<T, E>> {
  return _call(_fn(0), attempt$, this, run);
}
function* attempt$<const T, E extends Error = Error>(run: () => Awaitable<T>) {
  try {
    return {
      ok: true,
      value: yield _at(run(), 1)
    };
  } catch (error) {
    return {
      ok: false,
      error: error as E
    };
  }
}
const pipe = <A, B, C>(f: (a: A) => Awaitable<B>, g: (b: B) => Awaitable<C>) => (a: A): Promise<C> => _call(_fn(1), pipe_anonymous$, void 0, f, g, a);
function* pipe_anonymous$(f, g, a: A) {
  return _at(g(yield _at(f(a), 2)), 1);
}
class Box<T> {
  constructor(private readonly value: Awaitable<T>) {}
  map<U>(f: (value: T) => Awaitable<U>): Promise<Box<U>> {
    return _call(_fn(2), Box_map$, this, Box, f);
  }
  get<K extends keyof T>(key: K): Promise<T[K]> {
    return _call(_fn(3), Box_get$, this, key);
  }
  static of<T>(value: Awaitable<T>): Promise<Box<T>> {
    return _call(_fn(4), Box_of$, this, value);
  }
}
function* Box_map$<U>(Box, f: (value: T) => Awaitable<U>) {
  return _at(new Box<U>(yield _at(f(yield _at(this.value, 3)), 2)), 1);
}
function* Box_get$<K extends keyof T>(key: K) {
  return _at((yield _at(this.value, 2))[key], 1);
}
function* Box_of$<T>(value: Awaitable<T>) {
  return _at(new this(yield _at(value, 2)) as Box<T>, 1);
}
export function main(log: (line: string) => void) {
  return _call(_fn(5), main$, this, log);
}
function* main$(log: (line: string) => void) {
  const _maker = _home();
  const ok = yield _at(attempt(() => [1, 2] as const), 1);
  log(ok.ok ? ok.value.join() : "failed");
  const bad = yield _at(attempt<never, RangeError>(() => {
    throw new RangeError("bad");
  }), 2);
  log(bad.ok ? "ok" : bad.error.message);
  log(yield _at(pipe((n: number) => _callFrom(_maker, _fn(6), main_pipe$, void 0, n), n => `n ${n}`)(1), 3));
  return _at((yield _at((yield _at(Box.of("text"), 6)).map(text => ({
    text
  })), 5)).get("text"), 4);
}
function main_pipe$(n: number) {
  return n + 1;
}
