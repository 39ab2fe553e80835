import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, mark as _mark, all as _all } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["double", "3:0 5:2", "main", "17:7 22:21 23:24 26:37 27:18 28:17 29:15 30:15", "triple", "19:17", "main/call", "27:29 27:42"]))[i];
}
type Log = (line: string) => void;
function double(n: number): Promise<number> {
  return _call(_fn(0), double$, this, n);
}
function* double$(n: number) {
  yield _at(null, 1);
  return 2 * n;
}
/** Keeps what it is given, and calls it at once, as it happens. */
function call<T>(fn: (n: number) => T): T {
  return fn(1);
}
class Caller<T> {
  constructor(readonly fn: (n: number) => T) {}
}
export function main(log: Log): Promise<void> {
  return _call(_fn(1), main$, this, log);
}
function* main$(log: Log) {
  const _maker = _home();
  const triple = (n: number) => _callFrom(_maker, _fn(2), triple$, void 0, n);

  // Told.
  log(`a function: ${yield _at(call(double), 1)}`);
  log(`a constructor: ${yield _at(new Caller(double).fn(2), 2)}`);

  // Fine.
  log(`a closure, which remembers: ${yield _at(call(triple), 3)}`);
  log(`wrapped: ${yield _at(call(n => _callFrom(_maker, _fn(3), main_call$, void 0, n)), 4)}`);
  log(`mapped: ${yield _at(_all(_mark(), [1, 2].map(double)), 5)}`);
  log(`from: ${yield _at(_all(_mark(), Array.from([3], double)), 6)}`);
  log(`then: ${yield _at(double(4).then(double), 7)}`);
  log(`not a structured one: ${call(String)}`);
  log(`its name: ${double.name}`);
}
function* triple$(n: number) {
  return 3 * n;
}
function* main_call$(n) {
  return _at(double(n), 1);
}
export const unmarked = () => call(double);
