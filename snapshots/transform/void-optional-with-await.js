import { module as _module, call as _call, at as _at, detach as _detach } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 3:13"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  _detach(() => log?.(yield _at(1, 1)));
}
