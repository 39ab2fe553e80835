import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/other.js", ["m", "3:2 5:4 6:4"]))[i];
}
export default {
  __proto__: {
    m: () => "exported super"
  },
  m() {
    return _call(_fn(0), m$, this, () => super.m);
  }
};
function* m$(_superM) {
  yield _at(0, 1);
  return _at(_superM().call(this), 2);
}
