import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/default.js", ["Loader.load", "2:2 4:4"]))[i];
}
export default class Loader {
  load(x) {
    return _call(_fn(0), Loader_load$, this, x);
  }
}
function* Loader_load$(x) {
  yield _at(0, 1);
  return `${this.constructor.name} ${x}`;
}
