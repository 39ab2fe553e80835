var {
  module: _module,
  call: _call,
  apply: _apply,
  at: _at
} = require("@asupersync/browser/compiled");
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.cjs", ["parameter", "1:0 3:2 4:2", "variable", "7:0 10:2 11:2", "set", "14:0 17:2 18:2", "inDefault", "21:18 23:2 24:2", "lexical", "27:0 30:2 31:2", "inBlock", "34:0 38:4 40:2 41:2", "aFunction", "44:0 46:2 47:2", "beside", "54:0 57:2", "main", "61:15 63:6 63:35 63:57 64:6 64:32 64:58 64:77 64:97 65:10 65:29 65:49"]))[i];
}
function parameter(arguments) {
  return _call(_fn(0), parameter$, this, arguments);
}
function* parameter$(arguments) {
  yield _at(0, 1);
  return _at(arguments, 2);
}
function variable(a) {
  const _callee = arguments.callee;
  return _apply(_fn(1), function* (a) {
    arguments.callee = _callee;
    var arguments;
    yield _at(0, 1);
    return _at(arguments.length, 2);
  }, this, arguments);
}
function set() {
  const _callee = arguments.callee;
  return _apply(_fn(2), function* () {
    arguments.callee = _callee;
    var arguments = "set";
    yield _at(0, 1);
    return _at(arguments, 2);
  }, this, arguments);
}
const inDefault = function (a, b = void 0) {
  return _call(_fn(3), inDefault$, this, arguments, a, b);
};
function* inDefault$(_arguments, a, b = _arguments.length) {
  yield _at(0, 1);
  return _at(b, 2);
}
function lexical(a) {
  return _call(_fn(4), lexical$, this, a);
}
function* lexical$(a) {
  let arguments = [a];
  yield _at(0, 1);
  return _at(arguments[0], 2);
}
function inBlock(a) {
  const _callee = arguments.callee;
  return _apply(_fn(5), function* (a) {
    arguments.callee = _callee;
    {
      const arguments = "in the block";
      yield _at(arguments, 1);
    }
    yield _at(0, 2);
    return _at(arguments[0], 3);
  }, this, arguments);
}
function aFunction() {
  return _call(_fn(6), aFunction$, this);
}
function* aFunction$() {
  yield _at(0, 1);
  return _at(arguments(), 2);
  function arguments() {
    return "a function";
  }
}
const asVariable = async (a = () => "default") => a();
function beside(a = void 0, ...rest) {
  return _apply(_fn(7), function* (a = 1, ...rest) {
    var arguments;
    yield _at(0, 1);
    return arguments.length + rest.length;
  }, this, arguments);
}
exports.main = function main(log) {
  return _call(_fn(8), main$, this, log);
};
function* main$(log) {
  log(yield _at(parameter("named so"), 1), yield _at(variable(1, 2), 2), yield _at(set(), 3));
  log(yield _at(lexical("lexical"), 4), yield _at(inBlock("outside"), 5), yield _at(aFunction(), 6), yield _at(asVariable(), 7), yield _at(beside(1, 2, 3), 8));
  return [yield _at(inDefault(), 9), yield _at(inDefault(1), 10), yield _at(inDefault(1, undefined, 3), 11)];
}
