import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 7:9"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  const text = `one
two`;
  log(text.length);
  // a comment
  return yield _at(Promise.resolve(text.split("\n").length), 1);
}
