import { module as _module, call as _call, at as _at, dateNow as _dateNow } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["clock", "1:0 3:2", "main", "7:7 9:2"], [1]))[i];
}
function clock(log) {
  return _call(_fn(0), clock$, this, log);
}
function* clock$(log) {
  yield _at(new Promise(resolve => setTimeout(resolve, 1)), 1);
  log(_dateNow() > 0, Math.random() < 1);
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function main$(log) {
  return _at(clock(log), 1);
}
