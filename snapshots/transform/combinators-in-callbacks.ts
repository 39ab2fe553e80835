import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, mark as _mark, all as _all } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["leaf", "3:0 5:2 6:2", "main", "9:7 12:15 20:2", "main/map", "13:13 14:21 15:6"]))[i];
}
type Log = (line: string) => void;
function leaf(n: number) {
  return _call(_fn(0), leaf$, this, n);
}
function* leaf$(n: number) {
  yield _at(0, 1);
  return _at(n, 2);
}
export function main(log: Log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log: Log) {
  const _maker = _home();
  const rows = [[1, 2], [3]];
  const sums = yield _at(_all(_mark(), rows.map(row => _callFrom(_maker, _fn(2), main_map$, void 0, row))), 1);
  log(sums.join());
  const pairs = () => _all(_mark(), [leaf(4), leaf(5)]);
  return _at(pairs(), 2);
}
function* main_map$(row) {
  const values = yield _at(_all(_mark(), row.map(n => leaf(n))), 1);
  return _at(values.reduce((a, b) => a + b, 0), 2);
}
