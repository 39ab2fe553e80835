import { module as _module, call as _call, apply as _apply, at as _at } from "@asupersync/browser/compiled";
import { basename } from "node:path";
import * as path from "node:path";
import fs from "node:fs";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["outer/anonymous", "20:13 22:8 23:8", "main", "29:7 32:6 35:2"]))[i];
}
const constant = "const";
let variable = "let";
var legacy = "var";
class Klass {
  static x = "class";
}
function declared() {
  return "function";
}
const {
  a: renamed,
  ...others
} = {
  a: "pattern",
  b: "rest"
};
function outer(param, {
  field
} = {
  field: "field"
}, ...more) {
  const local = "local";
  class Local {
    static x = "local class";
  }
  function inner() {
    return "local function";
  }
  try {
    throw "caught";
  } catch (caught) {
    for (const item of ["item"]) return () => _apply(_fn(0), outer_anonymous$, void 0, [item, caught, param, field, more, local, Local, inner]);
  }
}
function* outer_anonymous$(item, caught, param, field, more, local, Local, inner) {
  yield _at(0, 1);
  return _at([basename("/x/imported"), path.sep, typeof fs.readFileSync, constant, variable, legacy, Klass.x, declared(), renamed, others.b, param, field, more.length, local, Local.x, inner(), caught, item, typeof globalThis, typeof outer].join(), 2);
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  const read = outer("param", undefined, 1, 2);
  log(yield _at(read(), 1));
  variable = "changed";
  legacy = "changed too";
  return _at(read(), 2);
}
