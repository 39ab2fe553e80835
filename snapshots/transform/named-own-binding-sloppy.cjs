var {
  module: _module,
  call: _call,
  at: _at
} = require("@asupersync/browser/compiled");
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.cjs", ["own", "1:15 4:2", "own", "8:16 11:2", "own", "15:15 18:2 19:2", "main", "22:15 24:6 24:22 25:2"]))[i];
}
const silent = function own() {
  return _call(_fn(0), function* () {
    own = "ignored";
    yield _at(0, 1);
    return typeof own;
  }, this);
};
const deleted = function own() {
  return _call(_fn(1), function* () {
    const result = delete own;
    yield _at(0, 1);
    return `${result} ${typeof own}`;
  }, this);
};
const nested = function own(n) {
  return _call(_fn(2), function* (n) {
    const inner = () => {
      own = n;
      return typeof own;
    };
    yield _at(0, 1);
    return _at(inner(), 2);
  }, this, n);
};
exports.main = function main(log) {
  return _call(_fn(3), main$, this, log);
};
function* main$(log) {
  log(yield _at(silent(), 1), yield _at(deleted(), 2));
  return _at(nested(1), 3);
}
