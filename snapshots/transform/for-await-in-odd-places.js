import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["places", "4:0 6:12 6:23 7:7 7:18 8:29 8:40 9:27 9:38 9:83 9:94 10:11 10:22 11:5 11:16 11:56 12:31 12:42 12:66 12:77 14:11 15:4 15:15 16:2 16:10", "nested", "13:17 13:31 13:42 13:63", "main", "19:7 21:11 21:31"]))[i];
}
const log = [];
async function* give(...xs) {
  try {
    yield* xs;
  } finally {
    log.push(`closed ${xs.length}`);
  }
}
function places(flag) {
  return _call(_fn(0), places$, this, flag);
}
function* places$(flag) {
  const _maker = _home();
  if (flag) {
    const _i = _iterate(give(1));
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const x = _i.value;
        log.push(x);
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
  } else {
    const _i = _iterate(give("a", "b"));
    try {
      while (_i.take(yield _at(_i.next(), 4))) {
        const x = _i.value;
        log.push(x);
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
  switch (flag) {
    case true:
      {
        const _i = _iterate(give(2));
        try {
          while (_i.take(yield _at(_i.next(), 6))) {
            const x = _i.value;
            log.push(x);
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
  }
  try {
    throw 0;
  } catch {
    {
      const _i = _iterate(give(3));
      try {
        while (_i.take(yield _at(_i.next(), 8))) {
          const x = _i.value;
          log.push(x);
        }
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        const _s = _shield();
        try {
          if (_i.close()) _i.closed(yield _at(_i.value, 7));
        } catch (_e) {
          throw _i.failed(_e);
        } finally {
          if (_unshield(_s)) yield _DRAIN;
        }
      }
      if (_i.isLeft && _pending()) yield _DELIVER;
    }
  } finally {
    const _s = _shield();
    try {
      {
        const _i = _iterate(give(4, 5));
        try {
          while (_i.take(yield _at(_i.next(), 10))) {
            const x = _i.value;
            log.push(x);
            break;
          }
        } catch (_e) {
          throw _i.failed(_e);
        } finally {
          const _s = _shield();
          try {
            if (_i.close()) _i.closed(yield _at(_i.value, 9));
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
  label: {
    {
      const _i = _iterate(give(6));
      try {
        while (_i.take(yield _at(_i.next(), 12))) {
          const x = _i.value;
          if (x) break label;
        }
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        const _s = _shield();
        try {
          if (_i.close()) _i.closed(yield _at(_i.value, 11));
        } catch (_e) {
          throw _i.failed(_e);
        } finally {
          if (_unshield(_s)) yield _DRAIN;
        }
      }
      if (_i.isLeft && _pending()) yield _DELIVER;
    }
    log.push("never");
  }
  do {
    const _i = _iterate(give(7));
    try {
      while (_i.take(yield _at(_i.next(), 14))) {
        const x = _i.value;
        log.push(x);
      }
    } catch (_e) {
      throw _i.failed(_e);
    } finally {
      const _s = _shield();
      try {
        if (_i.close()) _i.closed(yield _at(_i.value, 13));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  } while (yield _at(false, 15));
  for (const xs of [[8], [9]]) {
    const _i = _iterate(give(...xs));
    try {
      while (_i.take(yield _at(_i.next(), 17))) {
        const x = _i.value;
        {
          const _i = _iterate(give(x));
          try {
            while (_i.take(yield _at(_i.next(), 19))) {
              const y = _i.value;
              log.push(x + y);
            }
          } catch (_e) {
            throw _i.failed(_e);
          } finally {
            const _s = _shield();
            try {
              if (_i.close()) _i.closed(yield _at(_i.value, 18));
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
        if (_i.close()) _i.closed(yield _at(_i.value, 16));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  }
  const nested = () => _callFrom(_maker, _fn(1), nested$, void 0);
  log.push(yield _at(nested(), 20));
  {
    {
      const _i = _iterate(give());
      try {
        while (_i.take(yield _at(_i.next(), 22))) {
          const x = _i.value;
          log.push(x);
        }
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        const _s = _shield();
        try {
          if (_i.close()) _i.closed(yield _at(_i.value, 21));
        } catch (_e) {
          throw _i.failed(_e);
        } finally {
          if (_unshield(_s)) yield _DRAIN;
        }
      }
      if (_i.isLeft && _pending()) yield _DELIVER;
    }
  }
  return _at((yield _at(Array.fromAsync(give(11, 12)), 24)).length, 23);
}
function* nested$() {
  {
    const _i = _iterate(give(10));
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const x = _i.value;
        return _at(x, 3);
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
export function main(write) {
  return _call(_fn(2), main$, this, write);
}
function* main$(write) {
  log.push(yield _at(places(true), 1), yield _at(places(false), 2));
  for (const line of log) write(line);
}
