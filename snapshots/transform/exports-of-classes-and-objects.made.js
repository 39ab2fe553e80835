import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/made.js", ["default.run", "2:2 2:35", "default.of", "3:2 3:40"], [1]))[i];
}
export default class {
  run(x) {
    return _call(_fn(0), default_run$, this, x);
  }
  static of() {
    return _call(_fn(1), default_of$, this);
  }
}
function* default_run$(x) {
  yield _at(0, 1);
  return `run ${x}`;
}
function default_of$() {
  return _at(this.name, 1);
}
