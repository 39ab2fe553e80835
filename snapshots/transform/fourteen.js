import { module as _module, call as _call, callFrom as _callFrom, applyFrom as _applyFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["keeps", "1:0 4:2 5:2", "Derived.y", "17:13 19:4", "Derived.field", "21:10 23:4 24:4", "Derived.#hidden", "26:2 28:4", "pattern", "35:16 37:2", "main", "40:7 42:6 43:6 43:25 43:54 44:6 46:6 48:11 50:4", "main/anonymous", "45:37 45:59", "main/anonymous", "45:74", "hoisted", "52:2"], [1, 3, 4, 6, 7, 8]))[i];
}
function keeps(a) {
  return _call(_fn(0), keeps$, this, a);
}
function* keeps$(a) {
  var a;
  yield _at(0, 1);
  return _at(a, 2);
}
class Base {
  get z() {
    return "z of base";
  }
}
class Derived extends Base {
  q = "q";
  static q = "static q";
  static y = () => _call(_fn(1), Derived_y$, this);
  field = () => _call(_fn(2), Derived_field$, void 0, () => super.z);
  #hidden() {
    return _call(_fn(3), Derived_hidden$, this);
  }
  open() {
    return this.#hidden();
  }
}
function Derived_y$() {
  return _at(this.q, 1);
}
function* Derived_field$(_superZ) {
  yield _at(0, 1);
  return _at(_superZ(), 2);
}
function Derived_hidden$() {
  return _at(this.q, 1);
}
const pattern = _ref => _call(_fn(4), pattern$, void 0, _ref);
function pattern$({
  a
}) {
  return _at(a, 1);
}
export function main(log) {
  return _call(_fn(5), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  log(yield _at(keeps("kept"), 1));
  log(yield _at(Derived.y(), 2), yield _at(new Derived().field(), 3), yield _at(new Derived().open(), 4));
  log(yield _at(pattern(null).catch(error => error.name), 5));
  log(pattern.name, pattern.length, ((a, ...rest) => _applyFrom(_maker, _fn(6), main_anonymous$, void 0, [a, ...rest])).length, (() => _callFrom(_maker, _fn(7), main_anonymous$2, void 0)).name);
  log(yield _at(hoisted(), 6));
  try {
    return yield _at(Promise.reject(new Error("seen")), 7);
  } catch (error) {
    return _at(error.message, 8);
  }
  function hoisted() {
    return _callFrom(_maker, _fn(8), hoisted$, this);
  }
}
function main_anonymous$(a, ...rest) {
  return _at(rest, 1);
}
function main_anonymous$2() {}
function hoisted$() {
  return "hoisted";
}
