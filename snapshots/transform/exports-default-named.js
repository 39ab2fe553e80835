import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
import start, { again } from "./start.js";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "3:7 6:2"], [0]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function main$(log) {
  log(start.name, again === start);
  return _at(start(3), 1);
}
