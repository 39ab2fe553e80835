var {
  module: _module,
  call: _call,
  apply: _apply,
  at: _at
} = require("@asupersync/browser/compiled");
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.cjs", ["evaluates", "2:0", "follows", "8:0", "main", "14:15 16:7 16:39 17:2"], [0, 1]))[i];
}
// What `eval` evaluates cannot wait for the function around it: the body stays in place, and is plain.
function evaluates(a) {
  const _callee = arguments.callee;
  return _apply(_fn(0), function (a) {
    arguments.callee = _callee;
    eval("var declared = a + 1; a = 10");
    return [a, declared, arguments[0], arguments.length];
  }, this, arguments);
}
function follows(a) {
  const _callee = arguments.callee;
  return _apply(_fn(1), function (a) {
    arguments.callee = _callee;
    arguments[0] = "set";
    return [a, arguments.callee === follows];
  }, this, arguments);
}
exports.main = function main(log) {
  return _call(_fn(2), main$, this, log);
};
function* main$(log) {
  log((yield _at(evaluates(1, 2), 1)).join(), (yield _at(follows("given"), 2)).join());
  return _at(evaluates(5), 3);
}
