var {
  module: _module,
  call: _call,
  apply: _apply,
  at: _at
} = require("@asupersync/browser/compiled");
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.cjs", ["evaluates", "1:0 4:2", "indirect", "10:0 12:2 13:2", "main", "16:15 18:6 19:2"]))[i];
}
function evaluates(a) {
  const _callee = arguments.callee;
  return _apply(_fn(0), function* (a) {
    arguments.callee = _callee;
    const local = 2;
    yield _at(0, 1);
    const sum = eval("a + local");
    eval("var declared = 3");
    return sum + declared;
  }, this, arguments);
}
function indirect() {
  return _call(_fn(1), indirect$, this);
}
function* indirect$() {
  yield _at(0, 1);
  return _at((0, eval)("1 + 1"), 2);
}
exports.main = function main(log) {
  return _call(_fn(2), main$, this, log);
};
function* main$(log) {
  log(yield _at(indirect(), 1));
  return _at(evaluates(1), 2);
}
