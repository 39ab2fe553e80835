import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
import * as all from "./all.js";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "3:7 5:72 6:2"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  for (const name of Object.keys(all).sort()) log(name, all[name].name, yield _at(all[name](name), 1));
  return _at(Object.keys(all).length, 2);
}
