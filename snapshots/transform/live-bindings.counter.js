import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/counter.js", ["increase", "2:22 2:54", "replace", "3:7 5:2 7:2", "increase", "6:13"], [2]))[i];
}
export let count = 0;
export let increase = () => _call(_fn(0), increase$, void 0);
function* increase$() {
  yield _at(0, 1);
  return ++count;
}
export function replace() {
  return _call(_fn(1), replace$, this);
}
function* replace$() {
  const _maker = _home();
  yield _at(0, 1);
  increase = () => _callFrom(_maker, _fn(2), increase$2, void 0);
  return _at(count, 2);
}
function increase$2() {
  return count += 100;
}
export { count as renamed, increase as default };
