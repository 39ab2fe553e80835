import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, disposal as _disposal } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["close", "19:0 21:2", "work", "27:0 31:14 32:4 34:14 36:16 42:16 47:37 50:16 55:16", "main", "61:7 65:15"]))[i];
}
const log: string[] = [];
const later = (name: string) => ({
  name,
  async [Symbol.asyncDispose]() {
    log.push(`disposing ${name}`);
    await 0;
    log.push(`disposed ${name}`);
  }
});
const now = (name: string) => ({
  name,
  [Symbol.dispose]() {
    log.push(`disposed ${name} at once`);
  }
});
function close(name: string) {
  return _call(_fn(0), close$, this, name);
}
function* close$(name: string) {
  yield _at(0, 1);
  log.push(`closed ${name}`);
}
const structured = (name: string) => ({
  name,
  [Symbol.asyncDispose]: () => close(name)
});
function work(how: string) {
  return _call(_fn(1), work$, this, how);
}
function* work$(how: string) {
  {
    const _d = _disposal();
    try {
      log.push(how);
      const first = _d.use(now("first"));
      const second = _d.useAsync(later("second"), 1),
        third = _d.useAsync(structured("third"), 2);
      const fourth = _d.use(now("fourth"));
      const fifth = _d.useAsync(now("fifth"), 3);
      for (const name of ["a", "b"]) {
        const _d = _disposal();
        try {
          const inner = _d.useAsync(later(name), 4);
          if (how === "continue") continue;
          if (how === "break") break;
          log.push(inner.name);
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
      block: {
        const _d = _disposal();
        try {
          const inner = _d.useAsync(later("block"), 5);
          if (how === "break") break block;
          log.push(inner.name);
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
      if (how === "return") return `returned ${first.name}`;
      if (how === "return await") return yield _at(Promise.resolve(`awaited ${second.name}`), 6);
      if (how === "throw") throw new Error(`thrown with ${third.name} and ${fourth.name}`);
      try {
        const _d = _disposal();
        try {
          const inner = _d.useAsync(later("try"), 7);
          if (how === "throw inside") throw new Error(`thrown with ${inner.name}`);
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
      } catch (error) {
        log.push((error as Error).message);
      } finally {
        const _s = _shield();
        try {
          const _d = _disposal();
          try {
            const inner = _d.useAsync(later("finally"), 8);
            log.push(inner.name);
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
        } finally {
          if (_unshield(_s)) yield _DRAIN;
        }
      }
      if (_pending()) yield _DELIVER;
      return `ended with ${fifth.name}`;
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
export function main(write: (line: string) => void) {
  return _call(_fn(2), main$, this, write);
}
function* main$(write: (line: string) => void) {
  for (const how of ["end", "continue", "break", "return", "return await", "throw", "throw inside"]) {
    try {
      log.push(yield _at(work(how), 1));
    } catch (error) {
      log.push((error as Error).message);
    }
  }
  for (const line of log) write(line);
}
