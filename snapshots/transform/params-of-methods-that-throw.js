import { module as _module, call as _call, apply as _apply, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Store.get", "4:2 4:51", "Store.open", "5:2 5:50", "Store.#read", "6:2 6:43", "Store.arrow", "8:10", "method", "12:2", "main", "15:7 23:8"], [0, 1, 2, 3, 4]))[i];
}
const fail = what => {
  throw new RangeError(what);
};
class Store {
  get(key = void 0) {
    return _call(_fn(0), Store_get$, this, key);
  }
  static open(_ref) {
    return _call(_fn(1), Store_open$, this, _ref);
  }
  #read(_ref) {
    return _call(_fn(2), Store_read$, this, _ref);
  }
  read(x) {
    return this.#read(x);
  }
  arrow = (_ref, other = void 0) => _call(_fn(3), Store_arrow$, void 0, _ref, other);
}
function Store_get$(key = fail("get")) {
  return _at(key, 1);
}
function Store_open$({
  name
}) {
  return _at(name, 1);
}
function Store_read$([first]) {
  return _at(first, 1);
}
function Store_arrow$({
  deep: {
    value
  }
}, other = fail("arrow")) {
  return value + other;
}
const object = {
  method(..._ref) {
    return _apply(_fn(4), method$, this, _ref);
  }
};
function method$(...[a, {
  b
}]) {
  return a + b;
}
export function main(log) {
  return _call(_fn(5), main$, this, log);
}
function* main$(log) {
  const store = new Store();
  const calls = [() => store.get(), () => Store.open(), () => Store.open(null), () => store.read(1), () => store.read([7]), () => store.arrow({}), () => store.arrow({
    deep: {
      value: 1
    }
  }), () => store.arrow({
    deep: {
      value: 1
    }
  }, 2), () => object.method(1), () => object.method(1, {
    b: 2
  })];
  for (const call of calls) {
    const task = call();
    log(yield _at(task.catch(error => error.name), 1));
  }
}
