import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Outer.both", "3:2 15:4 15:21 15:41 15:65", "Inner.read", "8:6 9:8", "Inner.has", "12:6", "main", "19:7 22:2"], [2, 3]))[i];
}
class Outer {
  #x = "outer";
  both() {
    return _call(_fn(0), Outer.#Outer_both$, this);
  }
  static *#Outer_both$() {
    const _maker = _home();
    const outer = this;
    class Inner {
      #x = "inner";
      read() {
        return _callFrom(_maker, _fn(1), Inner.#Inner_read$, this);
      }
      static *#Inner_read$() {
        yield _at(0, 1);
        return `${this.#x} ${outer.constructor.name}`;
      }
      static has(object) {
        return _callFrom(_maker, _fn(2), Inner.#Inner_has$, this, object);
      }
      static #Inner_has$(object) {
        return #x in object;
      }
    }
    const inner = new Inner();
    return _at([this.#x, yield _at(inner.read(), 2), yield _at(Inner.has(inner), 3), yield _at(Inner.has(this), 4)].join(), 1);
  }
}
export function main(log) {
  return _call(_fn(3), main$, this, log);
}
function main$(log) {
  log("a private name inside another");
  return _at(new Outer().both(), 1);
}
