import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["load", "1:0 3:2", "frozen", "9:29 9:61", "main", "11:7 13:6 13:23 16:6 17:2"], [1]))[i];
}
function load(x) {
  return _call(_fn(0), load$, this, x);
}
function* load$(x) {
  yield _at(0, 1);
  return `${load.prefix}${x} ${++load.calls}`;
}
load.prefix = ">";
load.calls = 0;
const frozen = Object.freeze(() => _call(_fn(1), frozen$, void 0));
function frozen$() {
  return _at(Object.isFrozen(frozen), 1);
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  log(yield _at(load("a"), 1), yield _at(load("b"), 2));
  for (const key in load) log(key, load[key]);
  delete load.prefix;
  log(yield _at(load("c"), 3), load.hasOwnProperty("prefix"));
  return _at(frozen(), 4);
}
