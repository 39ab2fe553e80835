import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN, disposal as _disposal } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Pool.open", "5:2 7:4 9:4", "Pool.open/defer", "8:22 8:36", "[Symbol.asyncDispose]", "9:58 9:70", "Pool.[Symbol.asyncDispose]", "11:2 14:4", "work", "18:0 20:14 23:12 24:2", "main", "30:7 32:11 33:11"], [2]))[i];
}
const log = [];
class Pool {
  #stack = new AsyncDisposableStack();
  open(name) {
    return _call(_fn(0), Pool.#Pool_open$, this, name);
  }
  static *#Pool_open$(name) {
    const _maker = _home();
    yield _at(0, 1);
    this.#stack.defer(() => _callFrom(_maker, _fn(1), Pool_open_defer$, void 0, name));
    return _at(this.#stack.use({
      name,
      [Symbol.asyncDispose]: () => _callFrom(_maker, _fn(2), Symbol_asyncDispose_$, void 0, name)
    }), 2);
  }
  [Symbol.asyncDispose]() {
    return _call(_fn(3), Pool.#Pool_Symbol_asyncDispose_$, this);
  }
  static *#Pool_Symbol_asyncDispose_$() {
    log.push("closing the pool");
    yield _at(this.#stack.disposeAsync(), 1);
  }
}
function* Pool_open_defer$(name) {
  yield _at(0, 1);
  log.push(`closed ${name}`);
}
function Symbol_asyncDispose_$(name) {
  return _at(log.push(`disposed ${name}`), 1);
}
function work(fail) {
  return _call(_fn(4), work$, this, fail);
}
function* work$(fail) {
  {
    const _d = _disposal();
    try {
      const pool = _d.useAsync(new Pool(), 1);
      const stack = _d.use(new DisposableStack());
      stack.adopt("adopted", value => log.push(value));
      const a = yield _at(pool.open("a"), 2);
      yield _at(pool.open("b"), 3);
      if (fail) throw new Error("failed");
      const moved = stack.move();
      return `${a.name} ${moved.disposed}`;
    } catch (_e) {
      _d.failed(_e);
    } finally {
      const _s = _shield();
      try {
        while (_d.step()) try {
          yield _at(_d.value, _d.site);
        } catch (_e) {
          _d.failed(_e);
        }
        _d.end();
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
  }
}
export function main(write) {
  return _call(_fn(5), main$, this, write);
}
function* main$(write) {
  log.push(yield _at(work(false), 1));
  log.push(yield _at(work(true).catch(error => error.message), 2));
  for (const line of log) write(line);
}
