import { numbered as _numbered, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _numbered(1, "p0OnDu3G", 2, [1]))[i];
}
function one() {
  return _call(_fn(0), one$, this);
}
function* one$() {
  yield _at(0, 1);
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function main$(log) {
  log("no sites in the code");
  return _at(one(), 1);
}
