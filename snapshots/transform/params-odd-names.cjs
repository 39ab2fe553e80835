var {
  module: _module,
  call: _call,
  apply: _apply,
  at: _at
} = require("@asupersync/browser/compiled");
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.cjs", ["names", "1:0 3:2 4:2", "more", "7:0 10:2", "main", "14:15 16:6 17:2"]))[i];
}
function names(let, static, implements, of, get, async, eval) {
  return _apply(_fn(0), names$, this, [let, static, implements, of, get, async, eval]);
}
function* names$(let, static, implements, of, get, async, eval) {
  yield _at(0, 1);
  return _at([let, static, implements, of, get, async, eval].join(), 2);
}
function more(package, ...interface) {
  return _apply(_fn(1), more$, this, [package, ...interface]);
}
function* more$(package, ...interface) {
  var public = package;
  yield _at(0, 1);
  return public + interface.length;
}
exports.main = function main(log) {
  return _call(_fn(2), main$, this, log);
};
function* main$(log) {
  log(yield _at(names(1, 2, 3, 4, 5, 6, 7), 1));
  return _at(more("p", 1, 2), 2);
}
