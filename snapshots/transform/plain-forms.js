import { module as _module, call as _call, callFrom as _callFrom, apply as _apply, home as _home, at as _at, mark as _mark, all as _all } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["declared", "4:7", "arrow", "9:14", "inner", "16:14 18:2", "Store.made", "30:16", "Store.field", "35:10", "Store.method", "40:2 42:4", "Store.#private", "45:2", "Store.ask", "50:2 52:4", "Store.computed", "55:2", "Store.later/anonymous", "61:11", "method", "70:2", "0", "74:2", "counter/anonymous", "81:9 84:4", "main", "88:7 90:21 90:56 92:6 92:29 92:57 92:73 93:2 95:6 95:26 95:46 95:67 95:89 96:6 96:45 97:21 97:49 99:6 99:22 100:2 100:10", "main/map", "100:42"], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14]))[i];
}
// Nothing here waits: every form of function has a plain body.
let calls = 0;
export function declared(a, b = void 0, ...rest) {
  return _apply(_fn(0), declared$, this, [a, b, ...rest]);
}
function declared$(a, b = a + 1, ...rest) {
  return [a, b, rest, ++calls];
}
const arrow = (_ref, _ref2 = void 0) => _call(_fn(1), arrow$, void 0, _ref, _ref2);
function arrow$({
  x
}, [y] = [2]) {
  return x + y;
}
const short = async n => n * 2;
const named = function inner(n) {
  return _call(_fn(2), inner$, this, inner, n);
};
function inner$(inner, n) {
  return _at(n === 0 ? inner.name : inner(n - 1), 1);
}
class Base {
  greet() {
    return `base of ${this.name}`;
  }
}
class Store extends Base {
  #secret = "hidden";
  static #count = 0;
  static made = () => _call(_fn(3), Store.#Store_made$, this);
  static #Store_made$() {
    return this.name + ++Store.#count;
  }
  name = "store";
  field = () => _call(_fn(4), Store.#Store_field$, this, () => super.greet);
  static #Store_field$(_superGreet) {
    return this.#secret + _superGreet().call(this);
  }
  method() {
    return _call(_fn(5), Store_method$, this, () => super.greet);
  }
  #private(by) {
    return _call(_fn(6), Store.#Store_private$, this, by);
  }
  static #Store_private$(by) {
    return this.#secret + by;
  }
  ask() {
    return _call(_fn(7), Store.#Store_ask$, this, arguments);
  }
  static #Store_ask$(_arguments) {
    return _at(this.#private(_arguments.length), 1);
  }
  static ["computed"]() {
    return _call(_fn(8), Store_computed$, this);
  }
  get later() {
    return () => _call(_fn(9), Store_later_anonymous$, this, new.target);
  }
}
function Store_method$(_superGreet) {
  return _at(_superGreet().call(this), 1);
}
function Store_computed$() {
  return void 0;
}
function Store_later_anonymous$(_newTarget) {
  return [this.name, _newTarget];
}
const object = {
  value: 7,
  method(...args) {
    return _apply(_fn(10), method$, this, [arguments, ...args]);
  },
  0() {
    return _call(_fn(11), _0$, this);
  }
};
function method$(_arguments, ...args) {
  return [this.value, args, _arguments.length];
}
function _0$() {}
function counter(start) {
  let n = start;
  return by => _call(_fn(12), function (by) {
    n += by;
    return _at(n, 1);
  }, void 0, by);
}
export function main(log) {
  return _call(_fn(13), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  log(JSON.stringify(yield _at(declared(1), 1)), JSON.stringify(yield _at(declared(1, 2, 3, 4), 2)));
  log(declared.name, declared.length, arrow.length, named.name, object.method.name, object[0].name);
  log(yield _at(arrow({
    x: 1
  }), 3), yield _at(arrow({
    x: 1
  }, [5]), 4), yield _at(short(4), 5), yield _at(named(3), 6));
  yield _at(arrow(null).catch(error => log(error.name)), 7);
  const store = new Store();
  log(yield _at(Store.made(), 8), yield _at(Store.made(), 9), yield _at(store.field(), 10), yield _at(store.method(), 11), yield _at(store.ask(1, 2), 12));
  log(yield _at(Store.computed(), 13), JSON.stringify(yield _at(store.later(), 14)));
  log(JSON.stringify(yield _at(object.method(1, 2), 15)), yield _at(object[0](), 16));
  const count = counter(1);
  log(yield _at(count(1), 17), yield _at(count(10), 18), calls);
  return _at((yield _at(_all(_mark(), [1, 2, 3].map(n => _callFrom(_maker, _fn(14), main_map$, void 0, n))), 20)).join(), 19);
}
function main_map$(n) {
  return n + calls;
}
