import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
import Loader, { again, all, first, second } from "./barrel.js";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "3:7 5:24 6:6 6:21"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  log(again === Loader, yield _at(new Loader().load(1), 1));
  log(yield _at(first(), 2), yield _at(second(), 3), Object.keys(all).join());
  return all.second === second;
}
