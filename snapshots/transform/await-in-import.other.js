import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/other.js", ["load", "1:7 3:2", "where", "7:15 9:2 10:2"]))[i];
}
export function load(x) {
  return _call(_fn(0), load$, this, x);
}
function* load$(x) {
  yield _at(0, 1);
  return `loaded ${x}`;
}
export default function where() {
  return _call(_fn(1), where$, this);
}
function* where$() {
  yield _at(0, 1);
  return _at(new URL(import.meta.url).pathname, 2);
}
