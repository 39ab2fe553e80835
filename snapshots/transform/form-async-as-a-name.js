import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["async", "1:0 3:2", "async_", "10:2", "get", "11:2", "set", "12:2", "static", "13:2", "of", "14:2", "Odd.async", "18:2", "Odd.static", "19:2", "Odd.get", "20:2", "Odd.await", "21:2", "main", "24:7 26:6 27:71 29:10 29:29 29:49 29:66"], [1, 2, 3, 4, 5, 6, 7, 8, 9]))[i];
}
function async(async) {
  return _call(_fn(0), async$, this, async);
}
function* async$(async) {
  yield _at(0, 1);
  return `async ${async}`;
}
const object = {
  async: 1,
  await: 2,
  async_() {
    return _call(_fn(1), async_$, this);
  },
  get() {
    return _call(_fn(2), get$, this);
  },
  set(static_) {
    return _call(_fn(3), set$, this, static_);
  },
  static() {
    return _call(_fn(4), static$, this);
  },
  of() {
    return _call(_fn(5), of$, this);
  }
};
function async_$() {
  return `method ${this.async} ${this.await}`;
}
function get$() {
  return "get";
}
function set$(static_) {
  return `set ${static_}`;
}
function static$() {
  return "static";
}
function of$() {
  return "of";
}
class Odd {
  static async() {
    return _call(_fn(6), Odd_async$, this);
  }
  static() {
    return _call(_fn(7), Odd_static$, this);
  }
  get() {
    return _call(_fn(8), Odd_get$, this);
  }
  await() {
    return _call(_fn(9), Odd_await$, this);
  }
}
function Odd_async$() {
  return "static async";
}
function Odd_static$() {
  return "static";
}
function Odd_get$() {
  return "get";
}
function Odd_await$() {
  return "await";
}
export function main(log) {
  return _call(_fn(10), main$, this, log);
}
function* main$(log) {
  log(yield _at(async(1), 1));
  for (const key of ["async_", "get", "set", "static", "of"]) log(key, yield _at(object[key](1), 2));
  const odd = new Odd();
  return [yield _at(Odd.async(), 3), yield _at(odd.static(), 4), yield _at(odd.get(), 5), yield _at(odd.await(), 6)];
}
