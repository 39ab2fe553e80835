import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, disposal as _disposal } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["hold", "5:0 7:14 8:14", "holdNow", "12:0 14:14", "main", "36:7 41:8 48:4"]))[i];
}
const log = [];
const held = {
  [Symbol.asyncDispose]: () => log.push("disposed of what was held")
};
function hold(value) {
  return _call(_fn(0), hold$, this, value);
}
function* hold$(value) {
  {
    const _d = _disposal();
    try {
      const before = _d.useAsync(held, 1);
      const it = _d.useAsync(value(), 2);
      log.push("never");
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
function holdNow(value) {
  return _call(_fn(1), holdNow$, this, value);
}
function* holdNow$(value) {
  {
    const _d = _disposal();
    try {
      const before = _d.useAsync(held, 1);
      const it = _d.use(value());
      log.push("never");
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
const values = {
  number: () => 5,
  object: () => ({}),
  "no function": () => ({
    [Symbol.asyncDispose]: 5,
    [Symbol.dispose]: 5
  }),
  throws: () => {
    throw new EvalError();
  },
  "getter that throws": () => ({
    get [Symbol.asyncDispose]() {
      throw new EvalError();
    },
    get [Symbol.dispose]() {
      throw new EvalError();
    }
  })
};
export function main(write) {
  return _call(_fn(2), main$, this, write);
}
function* main$(write) {
  for (const [name, value] of Object.entries(values)) {
    for (const f of [hold, holdNow]) {
      try {
        yield _at(f(value), 1);
      } catch (error) {
        log.push(`${name} ${error.name}`);
      }
    }
  }
  try {
    yield _at(holdNow(() => ({
      [Symbol.asyncDispose]() {}
    })), 2);
  } catch (error) {
    log.push(`only asynchronous ${error.name}`);
  }
  for (const line of log) write(line);
}
