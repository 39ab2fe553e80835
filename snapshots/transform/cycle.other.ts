import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
import { label, load } from "./input.js";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/other.ts", ["again", "6:21 8:12"]))[i];
}
// This module runs first: `load` is hoisted, and is called before its own module has run.
export const early = load("early").then(text => `${text}, label ${label}`);
export const again = () => _call(_fn(0), again$, void 0);
function* again$() {
  return `${yield _at(load("later"), 1)}, label ${label}`;
}
