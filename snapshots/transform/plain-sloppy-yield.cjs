var {
  module: _module,
  call: _call,
  callFrom: _callFrom,
  home: _home,
  at: _at
} = require("@asupersync/browser/compiled");
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.cjs", ["reads", "4:0 6:2", "own", "9:0", "captured", "15:0 18:2", "add", "17:14", "inWaiting", "21:0 23:14 27:11 28:2", "plain", "24:2 25:4", "main", "31:15 33:6 33:36 33:51 33:70 34:2"], [0, 1, 2, 3, 5]))[i];
}
// `yield` is a keyword in a generator only: a body that waits for nothing keeps it as a name, from outside as well.
var yield = "outside";
function reads() {
  return _call(_fn(0), reads$, this);
}
function reads$() {
  return _at(yield, 1);
}
function own(yield, other = void 0) {
  return _call(_fn(1), own$, this, yield, other);
}
function own$(yield, other = yield) {
  var sum = yield + other;
  return {
    yield,
    sum
  };
}
function captured(yield) {
  return _call(_fn(2), captured$, this, yield);
}
function captured$(yield) {
  const _maker = _home();
  const add = n => _callFrom(_maker, _fn(3), add$, void 0, yield, n);
  return _at(add(1), 1);
}
function add$(yield, n) {
  return n + yield;
}
function inWaiting() {
  return _call(_fn(4), inWaiting$, this);
}
function* inWaiting$() {
  const _maker = _home();
  var _yield = yield _at(5, 1);
  function plain(by) {
    return _callFrom(_maker, _fn(5), plain$, this, by);
  }
  _yield += yield _at(plain(2), 2);
  return _at(_yield, 3);
}
function plain$(by) {
  return _at(by, 1);
}
exports.main = function main(log) {
  return _call(_fn(6), main$, this, log);
};
function* main$(log) {
  log(yield _at(reads(), 1), JSON.stringify(yield _at(own(2), 2)), yield _at(captured(2), 3), yield _at(inWaiting(), 4));
  return _at(own(1, 2).then(({
    sum
  }) => sum), 5);
}
