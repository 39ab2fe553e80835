var {
  module: _module,
  call: _call,
  at: _at
} = require("@asupersync/browser/compiled");
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.cjs", ["parameterAndVar", "1:0 4:2 5:2", "parameterAndFunction", "8:0 10:2", "twice", "15:0 17:2 18:2", "defaultAndVar", "21:0 24:2", "main", "28:15 30:6 31:6 32:6 33:2"]))[i];
}
function parameterAndVar(a) {
  return _call(_fn(0), parameterAndVar$, this, a);
}
function* parameterAndVar$(a) {
  var a;
  yield _at(0, 1);
  return _at(a, 2);
}
function parameterAndFunction(f) {
  return _call(_fn(1), parameterAndFunction$, this, f);
}
function* parameterAndFunction$(f) {
  yield _at(0, 1);
  return typeof f;
  function f() {}
}
function twice(a, a) {
  return _call(_fn(2), twice$, this, a, a);
}
function* twice$(a, a) {
  yield _at(0, 1);
  return _at(a, 2);
}
function defaultAndVar(a, b = void 0) {
  return _call(_fn(3), defaultAndVar$, this, a, b);
}
function* defaultAndVar$(a, b = () => a) {
  var a = "body";
  yield _at(0, 1);
  return [a, b()];
}
exports.main = function main(log) {
  return _call(_fn(4), main$, this, log);
};
function* main$(log) {
  log(yield _at(parameterAndVar("kept"), 1));
  log(yield _at(parameterAndFunction("lost"), 2));
  log(yield _at(twice(1, 2), 3));
  return _at(defaultAndVar("parameter"), 4);
}
