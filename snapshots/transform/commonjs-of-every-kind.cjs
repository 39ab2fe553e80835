var {
  module: _module,
  call: _call,
  at: _at
} = require("@asupersync/browser/compiled");
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.cjs", ["main", "3:15 5:6 5:22 5:43 8:2"]))[i];
}
const other = require("./other.cjs");
exports.main = function main(log) {
  return _call(_fn(0), main$, this, log);
};
function* main$(log) {
  log(yield _at(other(1), 1), yield _at(other.named(), 2), yield _at(other.arrow(), 3));
  const again = require("./other.cjs");
  log(again === other, typeof require, typeof module.exports);
  return _at(other.where(), 4);
}
