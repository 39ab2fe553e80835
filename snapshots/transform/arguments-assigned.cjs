var {
  module: _module,
  call: _call,
  apply: _apply,
  at: _at
} = require("@asupersync/browser/compiled");
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.cjs", ["replaced", "1:0 5:2", "picked", "9:0 12:2", "looped", "18:0 23:2", "mapped", "27:0 30:2", "main", "34:15 36:6 37:6 38:6 39:2"]))[i];
}
function replaced(a = void 0) {
  return _call(_fn(0), replaced$, this, arguments, a);
}
function* replaced$(_arguments, a = 1) {
  const before = _arguments.length;
  _arguments = [9];
  yield _at(0, 1);
  return [before, _arguments[0], a];
}
function picked(_ref) {
  return _call(_fn(1), picked$, this, arguments, _ref);
}
function* picked$(_arguments, {
  from
}) {
  [_arguments] = from;
  yield _at(0, 1);
  const first = _arguments;
  ({
    arguments: _arguments
  } = {
    arguments: "shorthand"
  });
  return [first, _arguments];
}
function looped(...rest) {
  return _apply(_fn(2), looped$, this, [arguments, ...rest]);
}
function* looped$(_arguments, ...rest) {
  const seen = [];
  for (_arguments of rest) seen.push(_arguments);
  _arguments += "!";
  yield _at(0, 1);
  return [seen, _arguments];
}
function mapped(a) {
  const _callee = arguments.callee;
  return _apply(_fn(3), function* (a) {
    arguments.callee = _callee;
    arguments = "all";
    yield _at(0, 1);
    return [a, arguments];
  }, this, arguments);
}
exports.main = function main(log) {
  return _call(_fn(4), main$, this, log);
};
function* main$(log) {
  log(yield _at(replaced(1, 2, 3), 1));
  log(yield _at(picked({
    from: ["first"]
  }), 2));
  log(yield _at(looped("a", "b"), 3));
  return _at(mapped("kept"), 4);
}
