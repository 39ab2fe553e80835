import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["load", "1:0 3:2", "main", "10:7 12:6 15:6 15:21", "load", "14:9"], [2]))[i];
}
function load(x) {
  return _call(_fn(0), load$, this, x);
}
function* load$(x) {
  yield _at(0, 1);
  return `loaded ${x}`;
}
const original = load;
load = x => original(`wrapped ${x}`);
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  log(yield _at(load(1), 1));
  const before = load;
  load = x => _callFrom(_maker, _fn(2), load$2, void 0, x);
  log(yield _at(load(2), 2), yield _at(before(3), 3));
  return original === load;
}
function load$2(x) {
  return `replaced ${x}`;
}
