import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, disposal as _disposal } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["one", "16:0 18:14", "body", "21:0 23:14", "many", "27:0 30:14 31:14 32:14 33:14", "nested", "37:0 39:14 41:16", "returning", "45:0 47:14", "nothingThrown", "51:0 53:14", "main", "57:7 61:10 67:4"]))[i];
}
const failing = (name, how) => ({
  [Symbol.asyncDispose]() {
    if (how === "throws") throw new Error(`${name} threw`);
    return how === "rejects" ? Promise.reject(new Error(`${name} rejected`)) : Promise.resolve();
  }
});
const failingNow = name => ({
  [Symbol.dispose]() {
    throw new Error(`${name} threw at once`);
  }
});
const show = error => error instanceof SuppressedError ? `[${show(error.error)} over ${show(error.suppressed)}]` : error.message;
function one(how) {
  return _call(_fn(0), one$, this, how);
}
function* one$(how) {
  {
    const _d = _disposal();
    try {
      const _ = _d.useAsync(failing("only", how), 1);
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
    if (_pending()) yield _DELIVER;
  }
}
function body() {
  return _call(_fn(1), body$, this);
}
function* body$() {
  {
    const _d = _disposal();
    try {
      const _ = _d.useAsync(failing("only", "rejects"), 1);
      throw new Error("body threw");
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
function many() {
  return _call(_fn(2), many$, this);
}
function* many$() {
  {
    const _d = _disposal();
    try {
      const a = _d.use(failingNow("a"));
      const b = _d.useAsync(failing("b", "rejects"), 1);
      const c = _d.useAsync(failing("c", "works"), 2);
      const d = _d.useAsync(failing("d", "throws"), 3);
      const e = _d.useAsync(failingNow("e"), 4);
      throw new Error("body threw");
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
function nested() {
  return _call(_fn(3), nested$, this);
}
function* nested$() {
  {
    const _d = _disposal();
    try {
      const _ = _d.useAsync(failing("outer", "rejects"), 1);
      {
        const _d = _disposal();
        try {
          const _ = _d.useAsync(failing("inner", "rejects"), 2);
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
        if (_pending()) yield _DELIVER;
      }
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
    if (_pending()) yield _DELIVER;
  }
}
function returning() {
  return _call(_fn(4), returning$, this);
}
function* returning$() {
  {
    const _d = _disposal();
    try {
      const _ = _d.useAsync(failing("only", "rejects"), 1);
      return "never";
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
function nothingThrown() {
  return _call(_fn(5), nothingThrown$, this);
}
function* nothingThrown$() {
  {
    const _d = _disposal();
    try {
      const _ = _d.useAsync(failing("only", "rejects"), 1);
      throw undefined;
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
export function main(log) {
  return _call(_fn(6), main$, this, log);
}
function* main$(log) {
  for (const f of [() => one("throws"), () => one("rejects"), body, many, nested, returning]) {
    try {
      log(yield _at(f(), 1));
    } catch (error) {
      log(error.name, show(error));
    }
  }
  try {
    yield _at(nothingThrown(), 2);
  } catch (error) {
    log(error.name, error.error.message, String(error.suppressed), "suppressed" in error);
  }
}
