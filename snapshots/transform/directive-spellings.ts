import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["single", "1:7 3:2", "unended", "7:7 9:2", "amongOthers", "13:7 15:2", "twice", "19:7", "onlyIt", "30:22", "main", "32:7 34:20 34:36 34:53 34:74 36:6 37:2"], [3, 4]))[i];
}
export function single() {
  return _call(_fn(0), single$, this);
}
function* single$() {
  yield _at(0, 1);
  return single.constructor.name === "AsyncFunction";
}
export function unended() {
  return _call(_fn(1), unended$, this);
}
function* unended$() {
  yield _at(0, 1);
  return unended.constructor.name === "AsyncFunction";
}
export function amongOthers() {
  /* before it */"use strict";
  "use client";
  "something else";

  return _call(_fn(2), amongOthers$, this);
}
function* amongOthers$() {
  yield _at(0, 1);
  return amongOthers.constructor.name === "AsyncFunction";
}
export function twice() {
  return _call(_fn(3), twice$, this);
}
function twice$() {
  return twice.constructor.name === "AsyncFunction";
}
export async function escaped() {
  "use\u0020structured";

  return escaped.constructor.name;
}
export const onlyIt = () => _call(_fn(4), onlyIt$, void 0);
function onlyIt$() {}
export function main(log: (line: unknown) => void) {
  return _call(_fn(5), main$, this, log);
}
function* main$(log: (line: unknown) => void) {
  const compiled = [yield _at(single(), 1), yield _at(unended(), 2), yield _at(amongOthers(), 3), yield _at(twice(), 4)];
  log(compiled.every(isNative => isNative === compiled[0]));
  log(yield _at(escaped(), 5));
  return _at(onlyIt(), 6);
}
