var {
  module: _module,
  call: _call,
  at: _at
} = require("@asupersync/browser/compiled");
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.cjs", ["read", "7:15 9:4 10:4", "withWith/anonymous", "17:12 19:6 20:6", "read", "26:15 28:4 29:4", "main", "36:15 38:6 39:6 40:2"]))[i];
}
function around(log) {
  {
    function inBlock() {
      return "in a block";
    }
  }
  const read = () => _call(_fn(0), function* () {
    yield _at(0, 1);
    return _at(inBlock(), 2);
  }, void 0);
  return read();
}
function withWith(object) {
  with (object) {
    return (() => _call(_fn(1), function* () {
      yield _at(0, 1);
      return _at(name, 2);
    }, void 0))();
  }
}
function mapped(a) {
  const read = () => _call(_fn(2), function* () {
    yield _at(0, 1);
    return _at(a, 2);
  }, void 0);
  const pending = read();
  arguments[0] = "changed through arguments";
  return pending;
}
exports.main = function main(log) {
  return _call(_fn(3), main$, this, log);
};
function* main$(log) {
  log(yield _at(around(log), 1));
  log(yield _at(withWith({
    name: "with"
  }), 2));
  return _at(mapped("first"), 3);
}
