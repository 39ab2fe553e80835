import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, disposal as _disposal } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["blocks", "4:0 7:23 7:82 10:18 17:20 17:68 17:115 18:23 20:19 20:65 21:9", "arrow", "19:16 19:42 19:55", "main", "24:7 26:11 26:28"]))[i];
}
const log = [];
const at = name => ({
  name,
  [Symbol.dispose]: () => log.push(`- ${name}`),
  [Symbol.asyncDispose]: async () => {
    await 0;
    log.push(`-- ${name}`);
  }
});
function blocks(n) {
  return _call(_fn(0), blocks$, this, n);
}
function* blocks$(n) {
  const _maker = _home();
  {
    const _d = _disposal();
    try {
      const a = _d.use(at("a"));
      if (n) {
        const _d = _disposal();
        try {
          const b = _d.useAsync(at("b"), 1);
          log.push(b.name);
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
      } else {
        const _d = _disposal();
        try {
          const c = _d.use(at("c"));
          yield _at(0, 2);
        } catch (_e) {
          _d.failed(_e);
        } finally {
          const _s = _shield();
          try {
            _d.step();
            _d.end();
          } finally {
            if (_unshield(_s)) yield _DRAIN;
          }
        }
      }
      switch (n) {
        case 1:
          {
            const _d = _disposal();
            try {
              const d = _d.useAsync(at("d"), 3);
              break;
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
        default:
          {
            const _d = _disposal();
            try {
              const e = _d.use(at("e"));
            } catch (_e) {
              _d.failed(_e);
            } finally {
              const _s = _shield();
              try {
                _d.step();
                _d.end();
              } finally {
                if (_unshield(_s)) yield _DRAIN;
              }
            }
          }
      }
      try {
        const _d = _disposal();
        try {
          const f = _d.useAsync(at("f"), 4);
          throw f;
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
      } catch (f) {
        const _d = _disposal();
        try {
          const g = _d.useAsync(at(`g ${f.name}`), 5);
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
        const _s = _shield();
        try {
          const _d = _disposal();
          try {
            const h = _d.useAsync(at("h"), 6);
            log.push("finally");
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
      label: {
        const _d = _disposal();
        try {
          const i = _d.useAsync(at("i"), 7);
          if (n) break label;
          log.push("not left");
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
      const arrow = () => _callFrom(_maker, _fn(1), arrow$, void 0);
      for (const _r of [at("k1"), at("k2")]) {
        const _d = _disposal();
        try {
          const k = _d.useAsync(_r, 8);
          if (n) continue;
          yield _at(0, 9);
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
      return yield _at(arrow(), 10);
    } catch (_e) {
      _d.failed(_e);
    } finally {
      const _s = _shield();
      try {
        _d.step();
        _d.end();
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
  }
}
function* arrow$() {
  {
    const _d = _disposal();
    try {
      const j = _d.useAsync(at("j"), 1);
      return _at(j.name, 2);
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
  return _call(_fn(2), main$, this, write);
}
function* main$(write) {
  log.push(yield _at(blocks(0), 1), yield _at(blocks(1), 2));
  for (const line of log) write(line);
}
