import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN, mark as _mark, all as _all } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Store.dispatch", "4:13 8:17", "Store.#reduce", "10:2 13:4 15:86", "main", "23:7 30:7 31:6 32:2 32:10"]))[i];
}
class Store extends EventTarget {
  #state = {
    count: 0
  };
  #pending = new Set();
  dispatch = (type, payload) => _call(_fn(0), Store.#Store_dispatch$, this, type, payload);
  static *#Store_dispatch$(type, payload) {
    const task = this.#reduce(type, payload);
    this.#pending.add(task);
    try {
      return yield _at(task, 1);
    } finally {
      const _s = _shield();
      try {
        this.#pending.delete(task);
        this.dispatchEvent(new Event("settled"));
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
  }
  #reduce(type, payload) {
    return _call(_fn(1), Store.#Store_reduce$, this, type, payload);
  }
  static *#Store_reduce$(type, payload) {
    const before = this.#state;
    yield _at(0, 1);
    switch (type) {
      case "add":
        return this.#state = {
          ...this.#state,
          count: this.#state.count + (yield _at(payload, 2))
        };
      case "reset":
        return this.#state = {
          ...before,
          count: 0
        };
      default:
        throw new TypeError(`unknown ${type}`);
    }
  }
  get pending() {
    return this.#pending.size;
  }
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  const store = new Store();
  let settled = 0;
  store.addEventListener("settled", () => settled++);
  const tasks = [store.dispatch("add", 1), store.dispatch("add", Promise.resolve(2))];
  log(store.pending);
  log((yield _at(_all(_mark(), tasks), 1)).map(({
    count
  }) => count).join());
  log(yield _at(store.dispatch("nothing").catch(error => error.message), 2), settled, store.pending);
  return _at((yield _at(store.dispatch("reset"), 4)).count, 3);
}
