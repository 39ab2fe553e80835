import { module as _module, call as _call } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7"], [0]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function main$(log) {
  log(Date.now() > 0, new Date() > 0, Math.random() < 1);
  return typeof setTimeout;
}
