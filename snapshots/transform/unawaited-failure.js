import { module as _module, call as _call, at as _at, mark as _mark, allSettled as _allSettled } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["fails", "1:0 3:2", "main", "7:7 11:2 12:19 13:2"]))[i];
}
function fails() {
  return _call(_fn(0), fails$, this);
}
function* fails$() {
  yield _at(0, 1);
  throw new Error("heard by its handler");
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  const task = fails();
  const handled = task.catch(error => log(error.message));
  yield _at(handled, 1);
  const [result] = yield _at(_allSettled(_mark(), [fails()]), 2);
  return _at(result.status, 3);
}
