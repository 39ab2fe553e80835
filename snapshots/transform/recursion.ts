import { module as _module, call as _call, at as _at, mark as _mark, all as _all } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["depth", "1:0 3:28", "even", "6:13 8:2", "odd", "10:12 12:2 13:2", "sum", "18:0 20:16 21:2", "main", "24:7 26:13 27:13 28:2"], [1]))[i];
}
function depth(n: number): Promise<number> {
  return _call(_fn(0), depth$, this, n);
}
function* depth$(n: number) {
  return n === 0 ? 0 : 1 + (yield _at(depth(n - 1), 1));
}
const even = (n: number): Promise<boolean> => _call(_fn(1), even$, void 0, n);
function even$(n: number) {
  return _at(n === 0 ? true : odd(n - 1), 1);
}
const odd = (n: number): Promise<boolean> => _call(_fn(2), odd$, void 0, n);
function* odd$(n: number) {
  yield _at(0, 1);
  return _at(n === 0 ? false : even(n - 1), 2);
}
type Tree = {
  value: number;
  children?: Tree[];
};
function sum(_ref: Tree): Promise<number> {
  return _call(_fn(3), sum$, this, _ref);
}
function* sum$({
  value,
  children = []
}: Tree) {
  const parts = yield _at(_all(_mark(), children.map(sum)), 1);
  return _at(parts.reduce((a, b) => a + b, value), 2);
}
export function main(log: (line: string) => void) {
  return _call(_fn(4), main$, this, log);
}
function* main$(log: (line: string) => void) {
  log(String(yield _at(depth(200), 1)));
  log(String(yield _at(even(9), 2)));
  return _at(sum({
    value: 1,
    children: [{
      value: 2,
      children: [{
        value: 3
      }]
    }, {
      value: 4
    }]
  }), 3);
}
