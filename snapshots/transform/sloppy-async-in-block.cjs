var {
  module: _module,
  call: _call,
  callFrom: _callFrom,
  home: _home,
  at: _at
} = require("@asupersync/browser/compiled");
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.cjs", ["main", "1:15 4:8", "inBlock", "5:4 6:6 7:6"]))[i];
}
exports.main = function main(log) {
  return _call(_fn(0), main$, this, log);
};
function* main$(log) {
  const _maker = _home();
  {
    let inBlock = function (n) {
      return _callFrom(_maker, _fn(1), function* (n) {
        yield _at(0, 1);
        return _at(n === 0 ? inBlock.name : inBlock(n - 1), 2);
      }, this, n);
    };
    log(yield _at(inBlock(2), 1));
  }
  return typeof inBlock;
}
