import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Derived.absent", "3:2 3:37 3:46", "Derived.call", "4:2 4:35 4:44", "Derived.callEarly", "5:2 5:40 5:60", "Derived.optional", "6:2 6:39 6:61", "Derived.deep", "7:2 7:35 7:44", "Derived.write", "8:2 8:46 8:72", "never", "11:0", "main", "16:7 20:14"], [6]))[i];
}
class Base {}
class Derived extends Base {
  absent() {
    return _call(_fn(0), Derived_absent$, this, () => super.absent);
  }
  call() {
    return _call(_fn(1), Derived_call$, this, () => super.absent);
  }
  callEarly() {
    return _call(_fn(2), Derived_callEarly$, this, () => super.absent);
  }
  optional() {
    return _call(_fn(3), Derived_optional$, this, () => super.absent);
  }
  deep() {
    return _call(_fn(4), Derived_deep$, this, () => super.a);
  }
  write() {
    return _call(_fn(5), Derived_write$, this, value => super.x = value);
  }
}
function* Derived_absent$(_superAbsent) {
  yield _at(0, 1);
  return _at(_superAbsent(), 2);
}
function* Derived_call$(_superAbsent) {
  yield _at(0, 1);
  return _at(_superAbsent().call(this), 2);
}
function* Derived_callEarly$(_superAbsent) {
  return _at(_superAbsent().call(this, yield _at(never(), 2)), 1);
}
function* Derived_optional$(_superAbsent) {
  return _at(_superAbsent()?.call(this, yield _at(never(), 2)) ?? "nothing called", 1);
}
function* Derived_deep$(_superA) {
  yield _at(0, 1);
  return _at(_superA().b, 2);
}
function* Derived_write$(_superSetX) {
  _superSetX(yield _at(Promise.resolve(1), 1));
  return _at(Object.hasOwn(this, "x"), 2);
}
function never() {
  return _call(_fn(6), never$, this);
}
function never$() {
  return "an argument";
}
export function main(log) {
  return _call(_fn(7), main$, this, log);
}
function* main$(log) {
  const derived = new Derived();
  for (const name of ["absent", "call", "callEarly", "optional", "deep", "write"]) log(name, yield _at(derived[name]().catch(error => error.name), 1));
}
