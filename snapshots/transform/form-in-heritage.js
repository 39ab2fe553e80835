import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["mixin", "8:25 10:2", "main", "16:7 19:2"], [1]))[i];
}
const mixin = load => class {
  load() {
    return load.call(this, "mixed");
  }
};
class Page extends mixin(function (how) {
  return _call(_fn(0), mixin$, this, how);
}) {
  name = "page";
}
function* mixin$(how) {
  yield _at(0, 1);
  return `${how} into ${this.name}`;
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function main$(log) {
  log("a function in a heritage");
  return _at(new Page().load(), 1);
}
