import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
import start from "./start.js";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "3:20 6:2"], [0]))[i];
}
export const main = log => _call(_fn(0), main$, void 0, log);
function main$(log) {
  log(start.name);
  return _at(start(20), 1);
}
