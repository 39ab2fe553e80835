"use strict";

var {
  module: _module,
  call: _call,
  at: _at
} = require("@asupersync/browser/compiled");
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.cjs", ["receiver", "3:0 5:2", "undeclared", "9:0 11:2", "args", "15:0 18:2 19:2", "main", "22:15 24:6 24:24 25:2"]))[i];
}
function receiver() {
  return _call(_fn(0), receiver$, this);
}
function* receiver$() {
  yield _at(0, 1);
  return typeof this;
}
function undeclared() {
  return _call(_fn(1), undeclared$, this);
}
function* undeclared$() {
  yield _at(0, 1);
  notDeclared = 1;
}
function args(a) {
  return _call(_fn(2), args$, this, arguments, a);
}
function* args$(_arguments, a) {
  a = "changed";
  yield _at(0, 1);
  return _at(_arguments[0], 2);
}
exports.main = function main(log) {
  return _call(_fn(3), main$, this, log);
};
function* main$(log) {
  log(yield _at(receiver(), 1), yield _at(args("given"), 2));
  return _at(undeclared().catch(error => error.name), 3);
}
