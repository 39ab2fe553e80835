import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, mark as _mark, all as _all } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["factorial", "1:18 1:75", "even", "2:0 2:43 2:52", "odd", "3:0 3:42 3:51", "Tree.sum", "7:2 9:14 10:46 11:4", "Tree.depth", "13:2 15:31", "main", "19:7 21:6 21:26 21:41 23:7 25:10 25:28", "walk", "22:15 22:29 22:49"]))[i];
}
const factorial = n => _call(_fn(0), factorial$, void 0, n);
function* factorial$(n) {
  return n < 2 ? 1 : n * (yield _at(factorial(n - 1), 1));
}
function even(n) {
  return _call(_fn(1), even$, this, n);
}
function* even$(n) {
  yield _at(0, 1);
  return _at(n === 0 || odd(n - 1), 2);
}
function odd(n) {
  return _call(_fn(2), odd$, this, n);
}
function* odd$(n) {
  yield _at(0, 1);
  return _at(n !== 0 && even(n - 1), 2);
}
class Tree {
  constructor(value, ...children) {
    this.value = value;
    this.children = children;
  }
  sum() {
    return _call(_fn(3), Tree_sum$, this);
  }
  depth() {
    return _call(_fn(4), Tree_depth$, this);
  }
}
function* Tree_sum$() {
  let sum = yield _at(this.value, 1);
  for (const child of this.children) sum += yield _at(child.sum(), 2);
  return _at(sum, 3);
}
function* Tree_depth$() {
  return 1 + Math.max(0, ...(yield _at(_all(_mark(), this.children.map(child => child.depth())), 1)));
}
export function main(log) {
  return _call(_fn(5), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  log(yield _at(factorial(6), 1), yield _at(even(9), 2), yield _at(odd(9), 3));
  const walk = x => _callFrom(_maker, _fn(6), function* (x) {
    return _at(Array.isArray(x) ? (yield _at(_all(_mark(), x.map(walk)), 2)).flat() : [x], 1);
  }, void 0, x);
  log((yield _at(walk([1, [2, [3, 4]], [[5]]]), 4)).join());
  const tree = new Tree(1, new Tree(2, new Tree(3)), new Tree(4));
  return [yield _at(tree.sum(), 5), yield _at(tree.depth(), 6)];
}
