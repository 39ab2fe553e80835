import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/named.js", ["first", "1:21 1:53", "second", "2:11 2:43"], [1]))[i];
}
export const first = () => _call(_fn(0), first$, void 0),
  second = () => _call(_fn(1), second$, void 0);
function* first$() {
  yield _at(0, 1);
  return "first";
}
function second$() {
  return _at(first(), 1);
}
