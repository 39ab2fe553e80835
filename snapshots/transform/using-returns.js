import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN, disposal as _disposal } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["value", "4:0 4:55 4:78", "itself", "5:0 5:56 5:80", "waited", "6:0 6:56 6:87", "promised", "7:0 7:58 7:84", "captured", "8:0 8:58", "early", "9:0 9:96 9:119", "main", "11:7 13:11 13:27 13:49 13:66 13:87 13:106"]))[i];
}
const log = [];
const resource = name => ({
  name,
  open: true,
  async [Symbol.asyncDispose]() {
    log.push(`disposing ${name}`);
    await 0;
    this.open = false;
  }
});
function value() {
  return _call(_fn(0), value$, this);
}
function* value$() {
  {
    const _d = _disposal();
    try {
      const r = _d.useAsync(resource("value"), 1);
      return _at(r.open, 2);
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
function itself() {
  return _call(_fn(1), itself$, this);
}
function* itself$() {
  {
    const _d = _disposal();
    try {
      const r = _d.useAsync(resource("itself"), 1);
      return _at(r, 2);
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
function waited() {
  return _call(_fn(2), waited$, this);
}
function* waited$() {
  {
    const _d = _disposal();
    try {
      const r = _d.useAsync(resource("waited"), 1);
      return yield _at(Promise.resolve(r.open), 2);
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
function promised() {
  return _call(_fn(3), promised$, this);
}
function* promised$() {
  {
    const _d = _disposal();
    try {
      const r = _d.useAsync(resource("promised"), 1);
      return _at(Promise.resolve().then(() => r.open), 2);
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
function captured() {
  return _call(_fn(4), captured$, this);
}
function* captured$() {
  {
    const _d = _disposal();
    try {
      const r = _d.useAsync(resource("captured"), 1);
      return () => r.open;
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
function early(how) {
  return _call(_fn(5), early$, this, how);
}
function* early$(how) {
  {
    const _d = _disposal();
    try {
      if (how) return "before it was held";
      const r = _d.useAsync(resource("early"), 1);
      return _at(r.name, 2);
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
  return _call(_fn(6), main$, this, write);
}
function* main$(write) {
  log.push(yield _at(value(), 1), (yield _at(itself(), 2)).open, yield _at(waited(), 3), (yield _at(captured(), 4))(), yield _at(early(true), 5), yield _at(early(false), 6));
  for (const line of log) write(line);
}
