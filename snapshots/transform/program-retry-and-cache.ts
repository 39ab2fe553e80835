import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["cached/anonymous", "5:9 13:13", "retry", "21:0 26:13", "main", "34:7 38:6 39:6 40:2", "load", "37:22 37:56"]))[i];
}
type Log = (line: string) => void;
function cached<A extends string, T>(load: (key: A) => Promise<T>) {
  const entries = new Map<A, Promise<T>>();
  return (key: A): Promise<T> => _call(_fn(0), cached_anonymous$, void 0, load, entries, key);
}
function* cached_anonymous$(load, entries, key: A) {
  let entry = entries.get(key);
  if (!entry) {
    entry = load(key);
    entries.set(key, entry);
  }
  try {
    return yield _at(entry, 1);
  } catch (error) {
    entries.delete(key);
    throw error;
  }
}
function retry<T>(times: number, attempt: (n: number) => Promise<T>): Promise<T> {
  return _call(_fn(1), retry$, this, times, attempt);
}
function* retry$<T>(times: number, attempt: (n: number) => Promise<T>) {
  const errors: unknown[] = [];
  for (let n = 1; n <= times; n++) {
    try {
      return yield _at(attempt(n), 1);
    } catch (error) {
      errors.push(error);
    }
  }
  throw new AggregateError(errors, `failed ${times} times`);
}
export function main(log: Log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log: Log) {
  const _maker = _home();
  let calls = 0;
  const load = cached((key: string) => _callFrom(_maker, _fn(3), function* (key: string) {
    calls++;
    yield _at(0, 1);
    if (key === "bad" || calls === 1) throw new Error(`${key} ${calls}`);
    return `${key} at call ${calls}`;
  }, void 0, key));
  log(yield _at(retry(3, () => load("good")), 1));
  log(yield _at(load("good"), 2));
  return _at(retry(2, n => load(n > 5 ? "good" : "bad")).catch((error: AggregateError) => error.errors.map((e: Error) => e.message)), 3);
}
