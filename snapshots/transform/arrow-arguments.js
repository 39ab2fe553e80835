import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["outer/anonymous", "2:9 4:4", "main", "10:7 13:2"], [1]))[i];
}
function outer() {
  return extra => _call(_fn(0), outer_anonymous$, void 0, arguments, extra);
}
function* outer_anonymous$(_arguments, extra) {
  yield _at(0, 1);
  const rest = () => _arguments.length;
  return [..._arguments, extra, rest()];
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function main$(log) {
  log("arguments of the function around");
  return _at(outer(1, 2)(3), 1);
}
