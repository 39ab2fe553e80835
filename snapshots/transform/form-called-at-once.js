import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["anonymous", "1:17", "main", "6:7 8:6 9:16 10:17 12:9", "main/anonymous", "9:23", "main/anonymous", "10:24 10:36", "main/anonymous/anonymous", "10:37 10:49", "main/anonymous/anonymous/anonymous", "10:50", "main/anonymous", "12:16"], [0, 2, 3, 4, 5, 6]))[i];
}
const started = (() => _call(_fn(0), anonymous$, void 0))();
function anonymous$() {
  return "from an initializer";
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  log(yield _at(started.catch(error => error.name), 1));
  const value = yield _at(((a, b) => _callFrom(_maker, _fn(2), main_anonymous$, void 0, a, b))(1, 2), 2);
  const nested = yield _at((() => _callFrom(_maker, _fn(3), main_anonymous$2, void 0))(), 3);
  log(value, nested);
  return yield _at(function () {
    return _callFrom(_maker, _fn(6), main_anonymous$3, this);
  }(), 4);
}
function main_anonymous$(a, b) {
  return a + b;
}
function main_anonymous$2() {
  const _maker = _home();
  return _at((() => _callFrom(_maker, _fn(4), main_anonymous_anonymous$, void 0))(), 1);
}
function main_anonymous_anonymous$() {
  const _maker = _home();
  return _at((() => _callFrom(_maker, _fn(5), main_anonymous_anonymous_anonymous$, void 0))(), 1);
}
function main_anonymous_anonymous_anonymous$() {
  return "deep";
}
function main_anonymous$3() {
  return typeof this;
}
