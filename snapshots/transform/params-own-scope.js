import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["closure", "1:0 4:2", "uninitialized", "10:0 13:2", "hoisted", "19:0 21:2", "main", "26:7 28:6 29:6 30:2"]))[i];
}
function closure(a, read = void 0, write = void 0) {
  return _call(_fn(0), closure$, this, a, read, write);
}
function* closure$(a, read = () => a, write = x => a = x) {
  var a = "the body's";
  yield _at(0, 1);
  const before = read();
  write("written");
  return `${before} ${read()} ${a}`;
}
function uninitialized(a, read = void 0) {
  return _call(_fn(1), uninitialized$, this, a, read);
}
function* uninitialized$(a, read = () => a) {
  var a;
  yield _at(0, 1);
  const first = a;
  a = "changed";
  return `${first} ${read()}`;
}
function hoisted(f, read = void 0) {
  return _call(_fn(2), hoisted$, this, f, read);
}
function* hoisted$(f, read = () => typeof f) {
  yield _at(0, 1);
  return `${typeof f} ${read()}`;
  function f() {}
}
export function main(log) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log) {
  log(yield _at(closure("the parameter's"), 1));
  log(yield _at(uninitialized("given"), 2));
  return _at(hoisted("text"), 3);
}
