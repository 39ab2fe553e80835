import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["before", "3:0 5:2", "main", "9:7 11:6 12:6 21:2", "inner", "13:2 14:4 15:22", "deeper", "16:4 17:6", "after", "24:0"], [4]))[i];
}
const early = before("early");
function before(name) {
  return _call(_fn(0), before$, this, name);
}
function* before$(name) {
  yield _at(0, 1);
  return `${name} ${typeof after}`;
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  log(yield _at(early, 1));
  log(yield _at(inner("inner"), 2));
  function inner(name) {
    return _callFrom(_maker, _fn(2), inner$, this, name);
  }
  return _at(after(), 3);
}
function* inner$(name) {
  const _maker = _home();
  yield _at(0, 1);
  return `${name} ${yield _at(deeper(), 2)}`;
  function deeper() {
    return _callFrom(_maker, _fn(3), deeper$, this);
  }
}
function* deeper$() {
  yield _at(0, 1);
  return "deeper";
}
function after() {
  return _call(_fn(4), after$, this);
}
function after$() {
  return "after";
}
