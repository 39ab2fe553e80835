var {
  module: _module,
  call: _call,
  at: _at
} = require("@asupersync/browser/compiled");
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.cjs", ["twice", "1:0", "twice", "6:0 8:2", "main", "12:15 14:6 15:2"], [0]))[i];
}
function twice() {
  return _call(_fn(0), twice$, this);
}
function twice$() {
  return "first";
}
function twice() {
  return _call(_fn(1), twice$2, this);
}
function* twice$2() {
  yield _at(0, 1);
  return "second";
}
exports.main = function main(log) {
  return _call(_fn(2), main$, this, log);
};
function* main$(log) {
  log(yield _at(twice(), 1));
  return _at(twice.length, 2);
}
