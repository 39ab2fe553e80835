import { module as _module, call as _call, generate as _generate, give as _give, delegate as _delegate, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate, disposal as _disposal } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["lines", "18:0 21:14 23:16 24:4", "both", "30:0 33:19 34:4 36:4", "main", "40:7 49:4 49:15 56:16 57:9 60:2 62:4"]))[i];
}
type Log = (...words: unknown[]) => void;
const later = (log: Log, name: string) => ({
  name,
  async [Symbol.asyncDispose]() {
    await 0;
    log("disposed", name);
  }
});
const now = (log: Log, name: string) => ({
  name,
  [Symbol.dispose]() {
    log("disposed", name);
  }
});
function lines(log: Log, count: number): AsyncGenerator<string, string> {
  return _generate(void 0, _fn(0), lines$, this, log, count);
}
function* lines$(log: Log, count: number) {
  {
    const _d = _disposal();
    try {
      const file = _d.use(now(log, "file"));
      const socket = _d.useAsync(later(log, "socket"), 1);
      for (let i = 0; i < count; i++) {
        const _d = _disposal();
        try {
          const line = _d.useAsync(later(log, `line ${i}`), 2);
          yield _give(yield _at(`${file.name} ${socket.name} ${line.name}`, 3), 3);
          if (i === 2) throw new Error("third line");
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
      return "all lines";
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
function both(log: Log, count: number) {
  return _generate(void 0, _fn(1), both$, this, log, count);
}
function* both$(log: Log, count: number) {
  try {
    const result = yield _delegate(lines(log, count), 1);
    yield _give(yield _at(result, 2), 2);
  } catch (error) {
    yield _give(yield _at(`caught ${(error as Error).message}`, 3), 3);
  }
}
export function main(log: Log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log: Log) {
  for (const [count, stop] of [[2, 9], [4, 9], [4, 1], [4, 2]] as const) {
    let seen = 0;
    {
      const _i = _iterate(both(log, count));
      try {
        while (_i.take(yield _at(_i.next(), 2))) {
          const line = _i.value;
          log(line);
          if (++seen === stop) break;
        }
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        const _s = _shield();
        try {
          if (_i.close()) _i.closed(yield _at(_i.value, 1));
        } catch (_e) {
          throw _i.failed(_e);
        } finally {
          if (_unshield(_s)) yield _DRAIN;
        }
      }
      if (_i.isLeft && _pending()) yield _DELIVER;
    }
    log("--");
  }
  {
    const _d = _disposal();
    try {
      const it = _d.useAsync(lines(log, 3), 3);
      log((yield _at(it.next(), 4)).value);
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
  const held = lines(log, 3);
  yield _at(held.next(), 5);
  try {
    yield _at(held.throw(new Error("from outside")), 6);
  } catch (error) {
    log((error as Error).message);
  }
}
