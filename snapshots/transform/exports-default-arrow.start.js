import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/start.js", ["default", "1:15 3:2"]))[i];
}
export default n => _call(_fn(0), default$, void 0, n);
function* default$(n) {
  yield _at(0, 1);
  return n + 1;
}
