var {
  module: _module,
  call: _call,
  at: _at
} = require("@asupersync/browser/compiled");
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.cjs", ["own", "1:0 4:2", "variable", "10:0 12:14 17:2", "inPlainFunction", "20:0 22:2 27:2", "main", "30:15 32:6 32:20 33:2"]))[i];
}
function own(_yield3) {
  return _call(_fn(0), own$, this, _yield3);
}
function* own$(_yield3) {
  var let_ = _yield3 + 1;
  yield _at(0, 1);
  const object = {
    yield: _yield3,
    other: _yield3
  };
  const inner = yield_ => yield_ + object.yield;
  return inner(let_) + object.other;
}
function variable() {
  return _call(_fn(1), variable$, this);
}
function* variable$() {
  var _yield2 = yield _at(5, 1);
  {
    const nested = () => _yield2;
    _yield2 += nested();
  }
  return _at({
    yield: _yield2
  }.yield, 2);
}
function inPlainFunction() {
  return _call(_fn(2), inPlainFunction$, this);
}
function* inPlainFunction$() {
  yield _at(0, 1);
  function plain() {
    var _yield = "plain";
    return _yield;
  }
  return _at(plain(), 2);
}
exports.main = function main(log) {
  return _call(_fn(3), main$, this, log);
};
function* main$(log) {
  log(yield _at(own(1), 1), yield _at(variable(), 2));
  return _at(inPlainFunction(), 3);
}
