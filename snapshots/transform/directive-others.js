"use client";

import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["strict", "3:0 6:2 7:2", "memo", "10:0 13:2", "main", "17:7 19:6 20:2 20:16"]))[i];
}
function strict() {
  "use strict";

  return _call(_fn(0), strict$, this);
}
function* strict$() {
  yield _at(0, 1);
  return _at(this, 2);
}
function memo() {
  "use no memo";

  return _call(_fn(1), memo$, this);
}
function* memo$() {
  yield _at(0, 1);
  return "memo";
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  log(yield _at(memo(), 1));
  return _at(String(yield _at(strict(), 3)), 2);
}
