import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate, disposal as _disposal } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["work", "19:0 22:19 27:19 28:19 29:16 32:2 32:13 32:25 37:26 37:42", "main", "45:7 47:2 48:2 49:2"]))[i];
}
const log = [];
const later = name => ({
  name,
  async [Symbol.asyncDispose]() {
    await 0;
    log.push(`disposed ${name}`);
  }
});
async function* give(...names) {
  try {
    for (const name of names) yield later(name);
  } finally {
    log.push("closed");
  }
}
function work(how) {
  return _call(_fn(0), work$, this, how);
}
function* work$(how) {
  log.push(how);
  for (const _r of [later("a"), null, later("b")]) {
    const _d = _disposal();
    try {
      const x = _d.useAsync(_r, 1);
      if (how === "continue") continue;
      if (how === "break") break;
      log.push(x?.name);
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
  for (const _r of [later("c")]) {
    const _d = _disposal();
    try {
      const x = _d.useAsync(_r, 2);
      log.push(x.name);
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
  for (const _r of [later("head")]) {
    const _d = _disposal();
    try {
      const x = _d.useAsync(_r, 3);
      {
        const _d = _disposal();
        try {
          const x = _d.useAsync(later("body"), 4);
          log.push(x.name);
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
  {
    const _i = _iterate(give("d", "e"));
    try {
      while (_i.take(yield _at(_i.next(), 6))) {
        const _d = _disposal();
        try {
          const x = _d.useAsync(_i.value, 7);
          if (how === "continue") continue;
          if (how === "break") break;
          log.push(x.name);
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
  {
    const _d = _disposal();
    try {
      const x = _d.useAsync(later("f"), 8),
        y = _d.useAsync(later("g"), 9);
      outer: for (;;) {
        for (let i = 0; i < 3; i++) {
          log.push(`${x.name}${y.name}${i}`);
          if (i === 1) break outer;
        }
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
export function main(write) {
  return _call(_fn(1), main$, this, write);
}
function* main$(write) {
  yield _at(work("end"), 1);
  yield _at(work("continue"), 2);
  yield _at(work("break"), 3);
  for (const line of log) write(line);
}
