import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["main", "1:15 4:21 7:29 9:13 12:2 12:40 19:19", "arrow", "14:25 16:20"]))[i];
}
export /* 2 */function /* 4 */main /* 5 */(log: (line: string) => void /* 7 */) {
  return _call(_fn(0), main$, this, log);
} /* 3 */
// 57
function* main$(/* 6 */log: (line: string) => void /* 7 */) /* 8 */{
  const _maker = _home();
  /* 9 */ /* 11 */
  // 12
  const x = /* 13 */yield _at(/* 14 */Promise /* 15 */.resolve(/* 16 */1 /* 17 */), 1) /* 18 */; // 19
  try /* 20 */{
    // 21
    log(/* 22 */`${ /* 23 */yield _at(/* 24 */x, 2) /* 25 */}`);
  } /* 26 */ finally {
    const _s = _shield();
    try /* 27 */{
      /* 28 */yield _at(/* 29 */0, 3); // 30
      // 31
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  } // 32
  if (_pending()) yield _DELIVER;
  {
    const _i = _iterate(/* 38 */[/* 39 */2] /* 40 */);
    try {
      while (_i.take(yield _at(_i.next(), 5))) {
        const y = _i.value;
        log(String(y));
      }
    } catch (_e) {
      throw _i.failed(_e);
    } finally {
      const _s = _shield();
      try {
        if (_i.close()) _i.closed(yield _at(_i.value, 4));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  }
  /* 33 */
  /* 34 */
  // 42
  /** 43 */
  const arrow = /* 44 */(/* 45 */ /* 46 */ /* 47 */
  ) => _callFrom(_maker, _fn(1), arrow$, void 0, x);
  return /* 53 */yield _at(arrow(), 6) /* 54 */; // 55
  // 56
}
function* arrow$(x) /* 48 */{
  // 49
  return /* 50 */yield _at(/* 51 */x, 1);
  // 52
}
