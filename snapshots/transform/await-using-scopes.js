import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, disposal as _disposal, detach as _detach } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Store.save", "17:2 20:16 32:19 39:16", "capture", "27:20 28:6", "arrow", "44:14 46:14", "nested", "54:0 56:14 61:2 62:2", "inner", "57:16 58:16", "main", "67:7 69:15 70:11 71:2 72:2"]))[i];
}
const log = [];
const later = name => ({
  name,
  disposed: false,
  async [Symbol.asyncDispose]() {
    await 0;
    this.disposed = true;
    log.push(`disposed ${name}`);
  }
});
const _d = "not the compiler's";
class Store {
  #log = [];
  save(x, read = void 0) {
    return _call(_fn(0), Store.#Store_save$, this, arguments, x, read);
  }
  static *#Store_save$(_arguments, x, read = () => x) {
    const _maker = _home();
    {
      const _d2 = _disposal();
      try {
        log.push(early());
        const resource = _d2.useAsync(later(`${_d} ${_arguments.length}`), 1);
        const x2 = 1;
        let counter = 0;
        var x = "var";
        function early() {
          return "hoisted";
        }
        const capture = () => _callFrom(_maker, _fn(1), function* () {
          yield _at(0, 1);
          counter++;
          return `${resource.name}, ${resource.disposed}, ${this.#log.length}`;
        }, this);
        this.#log.push(yield _at(capture(), 2));
        log.push(this.#log.join(), counter + x2, x, read());
        try {
          log.push(tooEarly.name);
        } catch (error) {
          log.push(error.name);
        }
        const tooEarly = _d2.useAsync(later("early"), 3);
        return capture;
      } catch (_e) {
        _d2.failed(_e);
      } finally {
        const _s = _shield();
        try {
          while (_d2.step()) try {
            yield _at(_d2.value, _d2.site);
          } catch (_e) {
            _d2.failed(_e);
          }
          _d2.end();
        } finally {
          if (_unshield(_s)) yield _DRAIN;
        }
      }
    }
  }
}
const arrow = name => _call(_fn(2), arrow$, void 0, name);
function* arrow$(name) {
  {
    const _d2 = _disposal();
    try {
      const _ = _d2.useAsync(later(name), 1);
    } catch (_e) {
      _d2.failed(_e);
    } finally {
      const _s = _shield();
      try {
        while (_d2.step()) try {
          yield _at(_d2.value, _d2.site);
        } catch (_e) {
          _d2.failed(_e);
        }
        _d2.end();
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_pending()) yield _DELIVER;
  }
}
async function native() {
  "use no structured";

  await using _ = later("native");
}
function nested() {
  return _call(_fn(3), nested$, this);
}
function* nested$() {
  const _maker = _home();
  {
    const _d2 = _disposal();
    try {
      const outer = _d2.useAsync(later("outer"), 1);
      const inner = () => _callFrom(_maker, _fn(4), inner$, void 0);
      yield _at(inner(), 2);
      yield _at(native(), 3);
      _detach(() => arrow("detached"));
      log.push(outer.name);
    } catch (_e) {
      _d2.failed(_e);
    } finally {
      const _s = _shield();
      try {
        while (_d2.step()) try {
          yield _at(_d2.value, _d2.site);
        } catch (_e) {
          _d2.failed(_e);
        }
        _d2.end();
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_pending()) yield _DELIVER;
  }
}
function* inner$() {
  {
    const _d2 = _disposal();
    try {
      const outer = _d2.useAsync(later("inner"), 1);
      log.push(outer.name);
    } catch (_e) {
      _d2.failed(_e);
    } finally {
      const _s = _shield();
      try {
        while (_d2.step()) try {
          yield _at(_d2.value, _d2.site);
        } catch (_e) {
          _d2.failed(_e);
        }
        _d2.end();
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_pending()) yield _DELIVER;
  }
}
export function main(write) {
  return _call(_fn(5), main$, this, write);
}
function* main$(write) {
  const late = yield _at(new Store().save("parameter"), 1);
  log.push(yield _at(late(), 2));
  yield _at(arrow("arrow"), 3);
  yield _at(nested(), 4);
  for (const line of log) write(line);
}
