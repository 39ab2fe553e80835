import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, disposal as _disposal } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["meanwhile", "3:0 5:2 7:2", "nothing", "11:0 15:16 16:16 21:2", "beside", "24:0 29:16 32:2", "both", "35:0 37:14 41:14", "changed", "50:0 53:14", "main", "57:7 59:2 60:2 61:2 62:2"]))[i];
}
const log = [];
function meanwhile(line) {
  return _call(_fn(0), meanwhile$, this, line);
}
function* meanwhile$(line) {
  yield _at(0, 1);
  log.push(line);
  yield _at(0, 2);
  log.push("and once only");
}
function nothing() {
  return _call(_fn(1), nothing$, this);
}
function* nothing$() {
  const other = meanwhile("it waits once");
  {
    const _d = _disposal();
    try {
      const a = _d.useAsync(null, 1);
      const b = _d.useAsync(undefined, 2);
      const c = _d.use(null);
      log.push(String(a), String(b), String(c));
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
  log.push("after");
  yield _at(other, 3);
}
function beside() {
  return _call(_fn(2), beside$, this);
}
function* beside$() {
  const other = meanwhile("it waits before what is disposed of at once");
  {
    const _d = _disposal();
    try {
      const a = _d.use({
        [Symbol.dispose]: () => log.push("disposed")
      });
      const b = _d.useAsync(null, 1);
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
  log.push("after");
  yield _at(other, 2);
}
function both() {
  return _call(_fn(3), both$, this);
}
function* both$() {
  {
    const _d = _disposal();
    try {
      const a = _d.useAsync({
        [Symbol.dispose]: () => log.push("never"),
        [Symbol.asyncDispose]: () => log.push("the asynchronous one comes first")
      }, 1);
      const b = _d.useAsync({
        [Symbol.asyncDispose]: null,
        [Symbol.dispose]: () => {
          log.push("what this gives is not awaited");
          return {
            then: () => log.push("never")
          };
        }
      }, 2);
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
function changed() {
  return _call(_fn(4), changed$, this);
}
function* changed$() {
  {
    const _d = _disposal();
    try {
      const resource = {
        [Symbol.asyncDispose]: () => log.push("read once, early")
      };
      const held = _d.useAsync(resource, 1);
      held[Symbol.asyncDispose] = () => log.push("never");
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
export function main(write) {
  return _call(_fn(5), main$, this, write);
}
function* main$(write) {
  yield _at(nothing(), 1);
  yield _at(beside(), 2);
  yield _at(both(), 3);
  yield _at(changed(), 4);
  for (const line of log) write(line);
}
