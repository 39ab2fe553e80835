import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Lazy.#load", "6:2 6:58", "Lazy.shared/anonymous", "8:32 8:64 8:73", "main", "11:7 14:33 14:40 15:6 16:44 17:2"]))[i];
}
const started = [];
class Lazy {
  #value;
  get value() {
    return this.#value ??= this.#load();
  }
  #load() {
    return _call(_fn(0), Lazy_load$, this);
  }
  get [Symbol.toStringTag]() {
    return "Lazy";
  }
  static get shared() {
    return (() => _call(_fn(1), Lazy_shared_anonymous$, this))();
  }
}
function* Lazy_load$() {
  started.push("load");
  yield _at(0, 1);
  return {
    deep: Promise.resolve("value")
  };
}
function* Lazy_shared_anonymous$() {
  yield _at(0, 1);
  return _at(this.name, 2);
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  const lazy = new Lazy();
  log(lazy.value === lazy.value, yield _at((yield _at(lazy.value, 2)).deep, 1));
  log(yield _at(Lazy.shared, 3), started.length);
  const {
    value: {
      deep
    } = {}
  } = {
    value: yield _at(lazy.value, 4)
  };
  return _at(deep, 5);
}
