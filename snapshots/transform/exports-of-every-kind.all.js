import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/all.js", ["declared", "1:7 3:2", "arrow", "7:21 9:2", "expression", "13:24 15:2", "own", "19:19 21:2", "listed", "25:0 27:2", "taken", "32:9 34:4"]))[i];
}
export function declared(x) {
  return _call(_fn(0), declared$, this, x);
}
function* declared$(x) {
  yield _at(0, 1);
  return `declared ${x}`;
}
export const arrow = x => _call(_fn(1), arrow$, void 0, x);
function* arrow$(x) {
  yield _at(0, 1);
  return `arrow ${x}`;
}
export let expression = function (x) {
  return _call(_fn(2), expression$, this, x);
};
function* expression$(x) {
  yield _at(0, 1);
  return `expression ${x}`;
}
export var named = function own(x) {
  return _call(_fn(3), own$, this, own, x);
};
function* own$(own, x) {
  yield _at(0, 1);
  return `named ${own.name} ${x}`;
}
function listed(x) {
  return _call(_fn(4), listed$, this, x);
}
function* listed$(x) {
  yield _at(0, 1);
  return `listed ${x}`;
}
const {
  taken
} = {
  taken: x => _call(_fn(5), taken$, void 0, x)
};
function* taken$(x) {
  yield _at(0, 1);
  return `taken ${x}`;
}
export { listed, listed as renamed, taken };
