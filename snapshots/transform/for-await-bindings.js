import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["closures", "7:0 10:2 10:13 11:2 11:13 15:2 15:13 17:37 18:2", "closures/push", "13:14 13:26", "shadows", "21:0 23:2 23:13 27:2 27:13 31:2 31:13 34:8 36:2 36:13 42:2 42:13 43:4 43:15", "inner", "33:18 33:30", "main", "47:7 49:6 50:2"], [1, 3]))[i];
}
async function* give(...xs) {
  yield* xs;
}
const b = "outer b";
function closures() {
  return _call(_fn(0), closures$, this);
}
function* closures$() {
  const _maker = _home();
  const made = [];
  {
    const _i2 = _iterate(give(1, 2));
    try {
      while (_i2.take(yield _at(_i2.next(), 2))) {
        const x = _i2.value;
        made.push(() => x);
      }
    } catch (_e2) {
      throw _i2.failed(_e2);
    } finally {
      const _s = _shield();
      try {
        if (_i2.close()) _i2.closed(yield _at(_i2.value, 1));
      } catch (_e2) {
        throw _i2.failed(_e2);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i2.isLeft && _pending()) yield _DELIVER;
  }
  {
    const _i2 = _iterate(give(3, 4));
    try {
      while (_i2.take(yield _at(_i2.next(), 4))) {
        let x = _i2.value;
        made.push(() => x++);
        made.push(() => _callFrom(_maker, _fn(1), function () {
          return _at(x, 1);
        }, void 0));
      }
    } catch (_e2) {
      throw _i2.failed(_e2);
    } finally {
      const _s = _shield();
      try {
        if (_i2.close()) _i2.closed(yield _at(_i2.value, 3));
      } catch (_e2) {
        throw _i2.failed(_e2);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i2.isLeft && _pending()) yield _DELIVER;
  }
  {
    const _i2 = _iterate(give(5, 6));
    try {
      while (_i2.take(yield _at(_i2.next(), 6))) {
        var v = _i2.value;
        made.push(() => v);
      }
    } catch (_e2) {
      throw _i2.failed(_e2);
    } finally {
      const _s = _shield();
      try {
        if (_i2.close()) _i2.closed(yield _at(_i2.value, 5));
      } catch (_e2) {
        throw _i2.failed(_e2);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i2.isLeft && _pending()) yield _DELIVER;
  }
  const results = [];
  for (const f of made) results.push(yield _at(f(), 7));
  return _at(results.join(), 8);
}
function shadows(log) {
  return _call(_fn(2), shadows$, this, log);
}
function* shadows$(log) {
  const _maker = _home();
  {
    const _i2 = _iterate(give("head"));
    try {
      while (_i2.take(yield _at(_i2.next(), 2))) {
        const x = _i2.value;
        {
          const x = "body";
          log(x);
        }
      }
    } catch (_e2) {
      throw _i2.failed(_e2);
    } finally {
      const _s = _shield();
      try {
        if (_i2.close()) _i2.closed(yield _at(_i2.value, 1));
      } catch (_e2) {
        throw _i2.failed(_e2);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i2.isLeft && _pending()) yield _DELIVER;
  }
  {
    const _i2 = _iterate(give({}));
    try {
      while (_i2.take(yield _at(_i2.next(), 4))) {
        const {
          a = b
        } = _i2.value;
        {
          const b = "inner b";
          log(a, b);
        }
      }
    } catch (_e2) {
      throw _i2.failed(_e2);
    } finally {
      const _s = _shield();
      try {
        if (_i2.close()) _i2.closed(yield _at(_i2.value, 3));
      } catch (_e2) {
        throw _i2.failed(_e2);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i2.isLeft && _pending()) yield _DELIVER;
  }
  {
    const _i2 = _iterate(give(x => `own fetch of ${x}`));
    try {
      while (_i2.take(yield _at(_i2.next(), 6))) {
        const fetch = _i2.value;
        log(fetch("x"));
        const inner = () => _callFrom(_maker, _fn(3), inner$, void 0, fetch);
        log(yield _at(inner(), 7));
      }
    } catch (_e2) {
      throw _i2.failed(_e2);
    } finally {
      const _s = _shield();
      try {
        if (_i2.close()) _i2.closed(yield _at(_i2.value, 5));
      } catch (_e2) {
        throw _i2.failed(_e2);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i2.isLeft && _pending()) yield _DELIVER;
  }
  {
    const _i2 = _iterate(give("hoisted"));
    try {
      while (_i2.take(yield _at(_i2.next(), 9))) {
        const x = _i2.value;
        log(read());
        function read() {
          return x;
        }
      }
    } catch (_e2) {
      throw _i2.failed(_e2);
    } finally {
      const _s = _shield();
      try {
        if (_i2.close()) _i2.closed(yield _at(_i2.value, 8));
      } catch (_e2) {
        throw _i2.failed(_e2);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i2.isLeft && _pending()) yield _DELIVER;
  }
  {
    const _i2 = _iterate(give("not the compiler's"));
    try {
      while (_i2.take(yield _at(_i2.next(), 11))) {
        const _i = _i2.value;
        {
          const _i2 = _iterate(give(_i));
          try {
            while (_i2.take(yield _at(_i2.next(), 13))) {
              const _e = _i2.value;
              log(_i, _e);
            }
          } catch (_e2) {
            throw _i2.failed(_e2);
          } finally {
            const _s = _shield();
            try {
              if (_i2.close()) _i2.closed(yield _at(_i2.value, 12));
            } catch (_e2) {
              throw _i2.failed(_e2);
            } finally {
              if (_unshield(_s)) yield _DRAIN;
            }
          }
          if (_i2.isLeft && _pending()) yield _DELIVER;
        }
      }
    } catch (_e2) {
      throw _i2.failed(_e2);
    } finally {
      const _s = _shield();
      try {
        if (_i2.close()) _i2.closed(yield _at(_i2.value, 10));
      } catch (_e2) {
        throw _i2.failed(_e2);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i2.isLeft && _pending()) yield _DELIVER;
  }
}
function inner$(fetch) {
  return _at(fetch("y"), 1);
}
export function main(log) {
  return _call(_fn(4), main$, this, log);
}
function* main$(log) {
  log(yield _at(closures(), 1));
  yield _at(shadows(log), 2);
}
