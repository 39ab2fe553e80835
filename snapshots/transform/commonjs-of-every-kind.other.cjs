var {
  module: _module,
  call: _call,
  at: _at
} = require("@asupersync/browser/compiled");
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/other.cjs", ["load", "1:17 3:2", "named", "6:23 6:61 6:70", "lost", "7:15", "arrow", "8:23", "where", "9:23 9:55 9:64"], [2, 3]))[i];
}
module.exports = function load(x) {
  return _call(_fn(0), load$, this, x);
};
function* load$(x) {
  yield _at(0, 1);
  return `loaded ${x}`;
}
module.exports.named = function () {
  return _call(_fn(1), named$, this);
};
function* named$() {
  yield _at(0, 1);
  return _at(module.exports.named.name, 2);
}
exports.lost = () => _call(_fn(2), lost$, void 0);
function lost$() {
  return "never seen";
}
module.exports.arrow = () => _call(_fn(3), arrow$, this);
function arrow$() {
  return this === exports;
}
module.exports.where = () => _call(_fn(4), where$, void 0);
function* where$() {
  yield _at(0, 1);
  return _at(require("node:path").basename(__filename), 2);
}
