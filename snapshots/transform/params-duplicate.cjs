var {
  module: _module,
  call: _call,
  apply: _apply,
  at: _at
} = require("@asupersync/browser/compiled");
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.cjs", ["twice", "1:0 3:2 4:2", "withArguments", "7:0 9:2 10:2", "main", "13:15 15:6 16:13 17:2"]))[i];
}
function twice(a, a) {
  return _call(_fn(0), twice$, this, a, a);
}
function* twice$(a, a) {
  yield _at(0, 1);
  return _at(a, 2);
}
function withArguments(x, y, x) {
  const _callee = arguments.callee;
  return _apply(_fn(1), function* (x, y, x) {
    arguments.callee = _callee;
    yield _at(0, 1);
    return _at([x, y, arguments[0], arguments.length].join(), 2);
  }, this, arguments);
}
exports.main = function main(log) {
  return _call(_fn(2), main$, this, log);
};
function* main$(log) {
  log(yield _at(twice(1, 2), 1), twice.length);
  log(String(yield _at(twice(1), 2)));
  return _at(withArguments(1, 2, 3), 3);
}
