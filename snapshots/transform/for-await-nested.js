import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate, mark as _mark, all as _all } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["inTry", "9:0 12:4 12:15 16:8 16:19 22:4 22:15 26:4", "inSources", "30:0 32:2 32:13 32:25", "inSources/map", "32:56 34:4 34:15 35:4", "Reader.read", "42:2 44:4 44:15 44:30 44:41 45:4", "main", "49:7 51:2 52:2 53:6"]))[i];
}
async function* give(...xs) {
  try {
    yield* xs;
  } finally {
    await 0;
  }
}
function inTry(log) {
  return _call(_fn(0), inTry$, this, log);
}
function* inTry$(log) {
  try {
    {
      const _i = _iterate(give(1, 2));
      try {
        while (_i.take(yield _at(_i.next(), 2))) {
          const x = _i.value;
          try {
            if (x === 2) throw new Error(`thrown at ${x}`);
          } finally {
            const _s = _shield();
            try {
              {
                const _i = _iterate(give("cleanup"));
                try {
                  while (_i.take(yield _at(_i.next(), 4))) {
                    const y = _i.value;
                    log(y, x);
                  }
                } catch (_e) {
                  throw _i.failed(_e);
                } finally {
                  const _s = _shield();
                  try {
                    if (_i.close()) _i.closed(yield _at(_i.value, 3));
                  } catch (_e) {
                    throw _i.failed(_e);
                  } finally {
                    if (_unshield(_s)) yield _DRAIN;
                  }
                }
                if (_i.isLeft && _pending()) yield _DELIVER;
              }
            } finally {
              if (_unshield(_s)) yield _DRAIN;
            }
          }
          if (_pending()) yield _DELIVER;
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
  } catch (error) {
    log(error.message);
  } finally {
    const _s = _shield();
    try {
      {
        const _i = _iterate(give("last", "never"));
        try {
          while (_i.take(yield _at(_i.next(), 6))) {
            const x = _i.value;
            log(x);
            break;
          }
        } catch (_e) {
          throw _i.failed(_e);
        } finally {
          const _s = _shield();
          try {
            if (_i.close()) _i.closed(yield _at(_i.value, 5));
          } catch (_e) {
            throw _i.failed(_e);
          } finally {
            if (_unshield(_s)) yield _DRAIN;
          }
        }
        if (_i.isLeft && _pending()) yield _DELIVER;
      }
      yield _at(0, 7);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  if (_pending()) yield _DELIVER;
}
function inSources(log) {
  return _call(_fn(1), inSources$, this, log);
}
function* inSources$(log) {
  const _maker = _home();
  {
    const _i = _iterate((yield _at(_all(_mark(), [1, 2]), 3)).map(n => _callFrom(_maker, _fn(2), inSources_map$, void 0, n)));
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const x = _i.value;
        log(x);
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
}
function* inSources_map$(n) {
  let sum = 0;
  {
    const _i = _iterate(give(n, n));
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const m = _i.value;
        sum += m;
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
  return _at(sum, 3);
}
class Reader {
  #seen = [];
  read(xs) {
    return _call(_fn(3), Reader.#Reader_read$, this, arguments, xs);
  }
  static *#Reader_read$(_arguments, xs) {
    {
      const _i = _iterate(xs);
      try {
        while (_i.take(yield _at(_i.next(), 2))) {
          const x = _i.value;
          {
            const _i = _iterate(xs);
            try {
              while (_i.take(yield _at(_i.next(), 4))) {
                const y = _i.value;
                this.#seen.push(() => [x, y, this.#seen.length, _arguments.length]);
              }
            } catch (_e) {
              throw _i.failed(_e);
            } finally {
              const _s = _shield();
              try {
                if (_i.close()) _i.closed(yield _at(_i.value, 3));
              } catch (_e) {
                throw _i.failed(_e);
              } finally {
                if (_unshield(_s)) yield _DRAIN;
              }
            }
            if (_i.isLeft && _pending()) yield _DELIVER;
          }
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
    return _at(this.#seen.map(f => f().join("")).join(), 5);
  }
}
export function main(log) {
  return _call(_fn(4), main$, this, log);
}
function* main$(log) {
  yield _at(inTry(log), 1);
  yield _at(inSources(log), 2);
  log(yield _at(new Reader().read([1, 2]), 3));
}
