import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["count", "1:0 3:2", "Box.all", "9:2 11:4", "main", "15:7 17:7 18:7 19:2"], [1]))[i];
}
function count(a, b) {
  return _call(_fn(0), count$, this, arguments, a, b);
}
function* count$(_arguments, a, b) {
  yield _at(0, 1);
  a = "changed";
  return [_arguments.length, _arguments[0], b, (() => _arguments[2])()];
}
class Box {
  all() {
    return _call(_fn(1), Box_all$, this, arguments);
  }
}
function Box_all$(_arguments) {
  return _at(Array.from(_arguments), 1);
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  log((yield _at(count(1), 1)).join());
  log((yield _at(count(1, 2, 3), 2)).join());
  return _at(new Box().all("x", "y"), 3);
}
