import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
import start from "./start.js";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["main", "3:7 6:2"], [0]))[i];
}
export function main(log: (line: string) => void) {
  return _call(_fn(0), main$, this, log);
}
function main$(log: (line: string) => void) {
  log(`${start.name} ${start.length}`);
  return _at(start("x"), 1);
}
