import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["later", "1:0 3:2", "again", "6:11 6:25 6:34", "Box.keep", "12:2", "main", "18:7 20:30 21:20 22:2 22:10"], [2]))[i];
}
function later(a) {
  return _call(_fn(0), later$, this, arguments, a);
}
function* later$(_arguments, a) {
  const _maker = _home();
  yield _at(0, 1);
  return {
    all: () => [..._arguments],
    again: () => _callFrom(_maker, _fn(1), again$, void 0, _arguments),
    own() {
      return arguments.length;
    }
  };
}
function* again$(_arguments) {
  yield _at(0, 1);
  return _at(_arguments.length, 2);
}
class Box {
  keep() {
    return _call(_fn(2), Box_keep$, this, arguments);
  }
}
function Box_keep$(_arguments) {
  return () => Array.prototype.slice.call(_arguments, 1).join();
}
export function main(log) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log) {
  const {
    all,
    again,
    own
  } = yield _at(later(1, 2, 3), 1);
  log(all().join(), yield _at(again(9), 2), own(7, 8));
  return _at((yield _at(new Box().keep("a", "b", "c"), 4))(), 3);
}
