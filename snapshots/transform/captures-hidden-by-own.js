import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 22:6 23:6 24:2", "defaults", "5:19 7:4 8:4", "shadowed", "10:19 11:4 12:4", "block", "14:16 18:6 19:6"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  const x = "outer";
  const y = "captured";
  const defaults = (a = void 0) => _callFrom(_maker, _fn(1), function* (a = x) {
    var x = "own";
    yield _at(0, 1);
    return _at([a, x, y].join(), 2);
  }, void 0, a);
  const shadowed = y => _callFrom(_maker, _fn(2), shadowed$, void 0, x, y);
  const block = () => _callFrom(_maker, _fn(3), block$, void 0, y);
  log(yield _at(defaults(), 1));
  log(yield _at(shadowed("parameter"), 2));
  return _at(block(), 3);
}
function* shadowed$(x, y) {
  yield _at(0, 1);
  return _at([x, y].join(), 2);
}
function* block$(y) {
  const inner = y;
  {
    const y = "block";
    yield _at(0, 1);
    return _at([inner, y].join(), 2);
  }
}
