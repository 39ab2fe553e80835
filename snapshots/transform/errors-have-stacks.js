import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["fails", "1:0 3:2", "main", "7:7 9:16 15:16", "main/anonymous", "15:23"], [2]))[i];
}
function fails() {
  return _call(_fn(0), fails$, this);
}
function* fails$() {
  yield _at(0, 1);
  throw new Error("with a stack");
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  const error = yield _at(fails().catch(error => error), 1);
  log(typeof error.stack, error.stack.split("\n")[0], error.stack.includes("input"));
  const prepared = {};
  Error.captureStackTrace(prepared);
  log(prepared.stack.includes("main"));
  Object.freeze(error);
  const again = yield _at((() => _callFrom(_maker, _fn(2), main_anonymous$, void 0, error))().catch(error => error), 2);
  return again === error;
}
function main_anonymous$(error) {
  throw error;
}
