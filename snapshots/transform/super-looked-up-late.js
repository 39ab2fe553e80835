import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["greet", "7:2 10:4", "Derived.m", "18:2 18:32 18:41", "Derived.kindOf", "19:2 19:44 19:53", "main", "22:7 24:6 25:6 25:31 28:10 28:35"]))[i];
}
const first = {
  greet() {
    return `first ${this.name}`;
  }
};
const second = {
  greet() {
    return `second ${this.name}`;
  }
};
const object = {
  __proto__: first,
  name: "object",
  greet(change) {
    return _call(_fn(0), greet$, this, () => super.greet, change);
  }
};
function* greet$(_superGreet, change) {
  const before = _superGreet().call(this);
  yield _at(change(), 1);
  return `${before}, ${_superGreet().call(this)}`;
}
class Base {
  static kind = "base";
  m() {
    return "m of base";
  }
}
class Other {
  static kind = "other";
  m() {
    return "m of other";
  }
}
class Derived extends Base {
  m() {
    return _call(_fn(1), Derived_m$, this, () => super.m);
  }
  static kindOf() {
    return _call(_fn(2), Derived_kindOf$, this, () => super.kind);
  }
}
function* Derived_m$(_superM) {
  yield _at(0, 1);
  return _at(_superM().call(this), 2);
}
function* Derived_kindOf$(_superKind) {
  yield _at(0, 1);
  return _at(_superKind(), 2);
}
export function main(log) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log) {
  log(yield _at(object.greet(() => Object.setPrototypeOf(object, second)), 1));
  log(yield _at(new Derived().m(), 2), yield _at(Derived.kindOf(), 3));
  Object.setPrototypeOf(Derived.prototype, Other.prototype);
  Object.setPrototypeOf(Derived, Other);
  return [yield _at(new Derived().m(), 4), yield _at(Derived.kindOf(), 5)];
}
