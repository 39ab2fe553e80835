import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["each", "1:0 7:35 9:22 9:33", "f", "1:28 2:2", "g", "4:9", "own", "8:14 8:26", "main", "12:7 14:7 15:2", "main/each", "15:19"], [2, 3, 5]))[i];
}
function each(xs, f = void 0, _ref = void 0) {
  return _call(_fn(0), each$, this, void 0, xs, f, _ref);
}
function* each$(_maker = _home(), xs, f = x => _callFrom(_maker, _fn(1), f$, void 0, x), {
  g = () => _callFrom(_maker, _fn(2), g$, void 0)
} = {}) {
  const results = [];
  for (const x of xs) results.push(yield _at(f(x), 1));
  const own = () => _callFrom(_maker, _fn(3), own$, void 0, results);
  return [...results, yield _at(g(), 2), yield _at(own(), 3)];
}
function* f$(x) {
  yield _at(0, 1);
  return x * 2;
}
function g$() {
  return "g";
}
function own$(results) {
  return _at(results.length, 1);
}
export function main(log) {
  return _call(_fn(4), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  log((yield _at(each([1, 2]), 1)).join());
  return _at(each([3], x => _callFrom(_maker, _fn(5), main_each$, void 0, x)), 2);
}
function main_each$(x) {
  return -x;
}
