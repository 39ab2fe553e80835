var {
  module: _module,
  call: _call,
  apply: _apply,
  at: _at
} = require("@asupersync/browser/compiled");
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.cjs", ["renamed", "1:0 4:2 6:2", "unmapped", "9:0 11:2 13:2", "assigned", "16:0 19:2", "own", "23:0 25:2", "main", "29:15 31:6 31:26 31:47 32:6 33:2"]))[i];
}
function renamed(a) {
  const _callee = arguments.callee;
  return _apply(_fn(0), function* (a) {
    arguments.callee = _callee;
    const held = arguments;
    yield _at(0, 1);
    held[0] = "through the alias";
    return _at(a, 2);
  }, this, arguments);
}
function unmapped(a = void 0) {
  return _call(_fn(1), unmapped$, this, arguments, a);
}
function* unmapped$(_arguments, a = "default") {
  yield _at(0, 1);
  _arguments[0] = "changed";
  return _at(a, 2);
}
function assigned(a) {
  const _callee = arguments.callee;
  return _apply(_fn(2), function* (a) {
    arguments.callee = _callee;
    arguments = ["own"];
    yield _at(0, 1);
    return `${a} ${arguments[0]}`;
  }, this, arguments);
}
function own(arguments_, ...arguments_2) {
  return _apply(_fn(3), own$, this, [arguments, arguments_, ...arguments_2]);
}
function* own$(_arguments, arguments_, ...arguments_2) {
  yield _at(0, 1);
  return _arguments.length + arguments_2.length;
}
exports.main = function main(log) {
  return _call(_fn(4), main$, this, log);
};
function* main$(log) {
  log(yield _at(renamed("a"), 1), yield _at(unmapped("b"), 2), yield _at(unmapped(), 3));
  log(yield _at(assigned("c"), 4));
  return _at(own(1, 2, 3), 5);
}
