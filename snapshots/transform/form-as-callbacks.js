import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, mark as _mark, all as _all } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 3:18 5:17 7:18 9:16 11:2", "main/reduce", "3:41 3:60", "main/map", "5:49", "main/map", "7:71 7:101", "main/fromAsync", "9:46", "main/filter", "11:26"], [2, 4, 5]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  const inOrder = yield _at([3, 1, 2].reduce((sum, n) => _callFrom(_maker, _fn(1), main_reduce$, void 0, sum, n), Promise.resolve(0)), 1);
  log(inOrder);
  const mapped = yield _at(_all(_mark(), [1, 2, 3].map((n, index, all) => _callFrom(_maker, _fn(2), main_map$, void 0, n, index, all))), 2);
  log(mapped.join());
  const entries = yield _at(_all(_mark(), Object.entries({
    a: 1,
    b: 2
  }).map(_ref => _callFrom(_maker, _fn(3), main_map$2, void 0, _ref))), 3);
  log(JSON.stringify(Object.fromEntries(entries)));
  const found = yield _at(Array.fromAsync([1, 2], n => _callFrom(_maker, _fn(4), main_fromAsync$, void 0, n)), 4);
  log(found.join());
  return _at([1, 2, 3].filter(() => _callFrom(_maker, _fn(5), main_filter$, void 0)).length, 5);
}
function* main_reduce$(sum, n) {
  return (yield _at(sum, 1)) + n;
}
function main_map$(n, index, all) {
  return n * index + all.length;
}
function* main_map$2([key, value]) {
  return [key, yield _at(value, 1)];
}
function main_fromAsync$(n) {
  return n + 1;
}
function main_filter$() {
  return false;
}
