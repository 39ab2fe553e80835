import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["pick/anonymous", "3:6 5:8", "pick/anonymous", "9:8 11:10", "anonymous", "16:25", "anonymous", "17:21", "anonymous", "18:17", "main", "20:7 22:6 22:29 23:6 23:18 23:31 24:2"], [2, 3, 4]))[i];
}
const pick = kind => kind === "arrow" ? () => _call(_fn(0), pick_anonymous$, void 0) : kind === "function" ? function () {
  return _call(_fn(1), pick_anonymous$2, this);
} : undefined;
function* pick_anonymous$() {
  yield _at(0, 1);
  return "arrow";
}
function* pick_anonymous$2() {
  yield _at(0, 1);
  return "function";
}
const or = undefined ?? (() => _call(_fn(2), anonymous$, void 0));
function anonymous$() {
  return "or";
}
const and = true && (() => _call(_fn(3), anonymous$2, void 0));
function anonymous$2() {
  return "and";
}
const last = (0, () => _call(_fn(4), anonymous$3, void 0));
function anonymous$3() {
  return "last";
}
export function main(log) {
  return _call(_fn(5), main$, this, log);
}
function* main$(log) {
  log(yield _at(pick("arrow")(), 1), yield _at(pick("function")(), 2), typeof pick("none"));
  log(yield _at(or(), 3), yield _at(and(), 4), yield _at(last(), 5));
  return _at([or.name, and.name, last.name].map(name => name === ""), 6);
}
