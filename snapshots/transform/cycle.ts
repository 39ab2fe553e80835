import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
import { again, early } from "./other.js";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["load", "3:7 5:2", "main", "11:7 13:6 14:2"]))[i];
}
export function load(name: string): Promise<string> {
  return _call(_fn(0), load$, this, name);
}
function* load$(name: string) {
  yield _at(0, 1);
  return `loaded ${name}`;
}
export var label = "set";
export function main(log: (line: string) => void) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log: (line: string) => void) {
  log(yield _at(early, 1));
  return _at(again(), 2);
}
