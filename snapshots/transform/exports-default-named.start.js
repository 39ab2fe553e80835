import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/start.js", ["countdown", "1:15 3:2 4:2"]))[i];
}
export default function countdown(n) {
  return _call(_fn(0), countdown$, this, n);
}
function* countdown$(n) {
  yield _at(0, 1);
  return _at(n === 0 ? "lift off" : countdown(n - 1), 2);
}
export { countdown as again };
