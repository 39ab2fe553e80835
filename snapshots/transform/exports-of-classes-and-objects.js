import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
import object, { Anonymous, table } from "./things.js";
import Made from "./made.js";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "4:7 6:6 6:27 7:22 8:21 8:46"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  log(yield _at(object.run(1), 1), yield _at(table.a.b(), 2));
  log(Anonymous.name, yield _at(new Anonymous().run(), 3));
  return [Made.name, yield _at(new Made().run(2), 4), yield _at(Made.of(), 5)];
}
