import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["give/anonymous", "2:9 4:4", "fling/anonymous", "10:8", "main", "16:7 18:6 22:4"], [1]))[i];
}
function give() {
  return x => _call(_fn(0), give_anonymous$, void 0, x);
}
function* give_anonymous$(x) {
  yield _at(0, 1);
  return x * 2;
}
function fling() {
  throw () => _call(_fn(1), fling_anonymous$, void 0);
}
function fling_anonymous$() {
  return "thrown and called";
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  log(yield _at(give()(21), 1));
  try {
    fling();
  } catch (thrown) {
    return _at(thrown(), 2);
  }
}
