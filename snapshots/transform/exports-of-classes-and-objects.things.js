import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/things.js", ["run", "3:2 3:35", "Anonymous.run", "5:33 5:65", "b", "6:31"], [2]))[i];
}
export default {
  prefix: "p",
  run(x) {
    return _call(_fn(0), run$, this, x);
  }
};
function* run$(x) {
  yield _at(0, 1);
  return this.prefix + x;
}
export const Anonymous = class {
  run() {
    return _call(_fn(1), Anonymous_run$, this);
  }
};
function* Anonymous_run$() {
  yield _at(0, 1);
  return "anonymous";
}
export const table = {
  a: {
    b: () => _call(_fn(2), b$, void 0)
  }
};
function b$() {
  return "nested";
}
