import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["ask", "2:14 4:4 5:4", "plain", "10:0 12:2", "main", "16:7 18:6 19:6 20:2"]))[i];
}
function Point(log) {
  const ask = () => _call(_fn(0), ask$, void 0, new.target);
  return {
    asked: ask(),
    log
  };
}
function* ask$(_newTarget) {
  yield _at(0, 1);
  return _at(_newTarget === undefined ? "called" : _newTarget.name, 2);
}
function plain() {
  return _call(_fn(1), plain$, this);
}
function* plain$() {
  yield _at(0, 1);
  return void 0;
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  log(yield _at(new Point(log).asked, 1));
  log(yield _at(Point.call({}, log).asked, 2));
  return _at(plain(), 3);
}
