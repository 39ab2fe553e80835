import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, mark as _mark, all as _all } from "@asupersync/browser/compiled";
import { Caller, call, queue } from "./queue.js";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["double", "5:0 7:2", "main", "15:7 20:31 21:28 22:29 23:29 24:2 32:37 33:18 34:17 35:15 36:15 37:27 39:53", "triple", "17:17", "main/call", "33:29 33:42"], [2, 3]))[i];
}
type Log = (line: string) => void;
function double(n: number): Promise<number> {
  return _call(_fn(0), double$, this, n);
}
function* double$(n: number) {
  yield _at(null, 1);
  return 2 * n;
}
function callHere<T>(fn: (n: number) => T): T {
  return fn(1);
}
export function main(log: Log, given: (fn: typeof double) => Promise<number> = void 0): Promise<void> {
  return _call(_fn(1), main$, this, log, given);
}
function* main$(log: Log, given: (fn: typeof double) => Promise<number> = call) {
  const _maker = _home();
  const triple = (n: number) => _callFrom(_maker, _fn(2), triple$, void 0, n);

  // Told.
  log(`a library's function: ${yield _at(call(double), 1)}`);
  log(`a library's class: ${yield _at(new Caller(double).fn(2), 2)}`);
  log(`a library's method: ${yield _at(queue.add(double, 3), 3)}`);
  log(`whatever was given: ${yield _at(given(double), 4)}`);
  yield _at(new Promise<void>(resolve => {
    const target = new EventTarget();
    target.addEventListener("event", double as never);
    globalThis.addEventListener?.("event", double as never);
    resolve();
  }), 5);

  // Fine.
  log(`a closure, which remembers: ${yield _at(call(triple), 6)}`);
  log(`wrapped: ${yield _at(call(n => _callFrom(_maker, _fn(3), main_call$, void 0, n)), 7)}`);
  log(`mapped: ${yield _at(_all(_mark(), [1, 2].map(double)), 8)}`);
  log(`from: ${yield _at(_all(_mark(), Array.from([3], double)), 9)}`);
  log(`then: ${yield _at(double(4).then(double), 10)}`);
  log(`in the same file: ${yield _at(callHere(double), 11)}`);
  log(`not a structured one: ${call(String)}`);
  log(`the host's: ${String(Object.keys(double))}, ${yield _at(Reflect.apply(double, null, [5]), 12)}`);
}
function triple$(n: number) {
  return 3 * n;
}
function main_call$(n) {
  return _at(double(n), 1);
}
export const unmarked = () => call(double);
