import { numbered as _numbered, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _numbered(1, "p0OnDu3G", 4, [1, 2]))[i];
}
// The code has the number of functions, and which of them are plain.
function waits(n) {
  return _call(_fn(0), waits$, this, n);
}
function* waits$(n) {
  return (yield _at(n, 1)) + 1;
}
function plain(n) {
  return _call(_fn(1), plain$, this, n);
}
function plain$(n) {
  return _at(waits(n), 1);
}
const also = n => _call(_fn(2), also$, void 0, n);
function also$(n) {
  return _at(n, 1);
}
export function main(log) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log) {
  log(yield _at(plain(1), 1), yield _at(also(2), 2));
  return "no sites in the code";
}
