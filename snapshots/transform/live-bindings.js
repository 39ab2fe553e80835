import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
import increaseDefault, { count, increase, renamed, replace } from "./counter.js";
import * as counter from "./counter.js";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "4:7 6:13 7:2 8:6 8:24 12:4"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  log(count, yield _at(increase(), 1), count, renamed, counter.count);
  yield _at(replace(), 2);
  log(yield _at(increase(), 3), yield _at(increaseDefault(), 4), count);
  try {
    counter.count = 5;
  } catch (error) {
    return _at(error.name, 5);
  }
}
