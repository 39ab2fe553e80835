import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "17:7 19:6 19:19 19:32"]))[i];
}
async function one() {
  "use structred";

  return 1;
}
async function two() {
  "Use Structured";

  return 2;
}
async function three() {
  "use strict";
  "use non structured";

  return 3;
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  log(yield _at(one(), 1), yield _at(two(), 2), yield _at(three(), 3));
}
