import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["pick", "5:7 7:2 8:2", "identity", "11:17 13:2", "Box.map", "19:2 21:21 22:4", "main", "29:7 31:6 33:14 34:2", "main/map", "33:35"], [1, 4]))[i];
}
type Log = (line: string) => void;
export async function pick<T extends object, K extends keyof T = keyof T>(from: T, key: K): Promise<T[K]>;
export async function pick<T extends object>(from: T, key: keyof T, fallback: T[keyof T]): Promise<T[keyof T]>;
export function pick<T extends object>(from: T, key: keyof T, fallback?: T[keyof T]): Promise<T[keyof T]> {
  return _call(_fn(0), pick$, this, from, key, fallback);
}
function* pick$<T extends object>(from: T, key: keyof T, fallback?: T[keyof T]) {
  yield _at(0, 1);
  return _at(from[key] ?? fallback as T[keyof T], 2);
}
const identity = <T,>(value: T): Promise<T> => _call(_fn(1), identity$, void 0, value);
function identity$<T>(value: T) {
  return _at(value, 1);
}
class Box<T> {
  constructor(private readonly value: T) {}
  async map<U>(change: (value: T) => U | Promise<U>): Promise<Box<Awaited<U>>>;
  map(change: (value: T) => unknown): Promise<Box<unknown>> {
    return _call(_fn(2), Box_map$, this, Box, change);
  }
  get() {
    return this.value;
  }
}
function* Box_map$(Box, change: (value: T) => unknown) {
  const changed = (yield _at(change(this.value), 1)) as unknown;
  return _at(new Box(changed satisfies unknown), 2);
}
export function main(log: Log): Promise<unknown> {
  return _call(_fn(3), main$, this, log);
}
function* main$(log: Log) {
  const _maker = _home();
  log(yield _at(pick({
    a: "x"
  }, "a"), 1));
  log(String(pick.length));
  const box = yield _at(new Box(2).map(n => _callFrom(_maker, _fn(4), main_map$, void 0, n)), 2);
  return _at(identity<unknown>(box!.get()), 3);
}
function main_map$(n) {
  return n * 3;
}
