import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 3:16 14:2", "main/Promise", "3:34 4:4", "swallowed", "9:32 11:4"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  const value = yield _at(new Promise((resolve, reject) => _callFrom(_maker, _fn(1), main_Promise$, void 0, log, resolve, reject)), 1);
  log(value);
  const swallowed = new Promise(resolve => _callFrom(_maker, _fn(2), swallowed$, void 0, resolve));
  return _at(swallowed, 2);
}
function* main_Promise$(log, resolve, reject) {
  yield _at(0, 1);
  log("in the executor");
  resolve("resolved by it");
}
function* swallowed$(resolve) {
  resolve("first");
  yield _at(0, 1);
  resolve("second");
}
