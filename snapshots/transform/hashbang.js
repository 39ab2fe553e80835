#!/usr/bin/env node
// A comment behind it.
import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "3:7 6:9"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  log("a file that can be run");
  return yield _at(Promise.resolve("hashbang"), 1);
}
