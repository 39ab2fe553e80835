import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
import { audit, first, load, rest, second } from "./made.js";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "3:7 5:6 5:21 5:36 7:10 7:32"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  log(yield _at(load(1), 1), yield _at(first(), 2), yield _at(second(), 3));
  log(load.name, first.name, Object.keys(rest).join());
  return (yield _at(rest.more(), 4)) + (yield _at(audit("x"), 5));
}
