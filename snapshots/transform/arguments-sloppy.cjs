var {
  module: _module,
  call: _call,
  apply: _apply,
  at: _at
} = require("@asupersync/browser/compiled");
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.cjs", ["mapped", "1:0 4:2", "callee", "9:15 11:2", "shorthand", "15:18 17:2", "main", "20:15 22:6 23:6 24:2"], [2]))[i];
}
function mapped(a, b) {
  const _callee = arguments.callee;
  return _apply(_fn(0), function* (a, b) {
    arguments.callee = _callee;
    a = "changed";
    yield _at(0, 1);
    arguments[1] = "through arguments";
    return [arguments[0], b, arguments.length];
  }, this, arguments);
}
const callee = function () {
  const _callee = arguments.callee;
  return _apply(_fn(1), function* () {
    arguments.callee = _callee;
    yield _at(0, 1);
    return arguments.callee === callee;
  }, this, arguments);
};
const shorthand = function () {
  const _callee = arguments.callee;
  return _apply(_fn(2), function () {
    arguments.callee = _callee;
    return _at({
      arguments
    }.arguments.length, 1);
  }, this, arguments);
};
exports.main = function main(log) {
  return _call(_fn(3), main$, this, log);
};
function* main$(log) {
  log(yield _at(callee(), 1));
  log(yield _at(shorthand(1, 2), 2));
  return _at(mapped("a", "b", "c"), 3);
}
