import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["work", "17:0 19:9 19:20 20:4 20:15 26:17 26:28 31:4 31:15 38:4 38:15 44:8 44:19 55:22 55:33", "main", "59:7 61:2"]))[i];
}
const log = [];
function source(name, length = 3) {
  let count = 0;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: async () => ({
      done: count === length,
      value: count++
    }),
    return: async () => {
      log.push(`${name} closed`);
      return {};
    }
  };
}
function work() {
  return _call(_fn(0), work$, this);
}
function* work$() {
  {
    const _i = _iterate(source("outer"));
    try {
      outer: while (_i.take(yield _at(_i.next(), 2))) {
        const a = _i.value;
        {
          const _i = _iterate(source("inner"));
          try {
            while (_i.take(yield _at(_i.next(), 4))) {
              const b = _i.value;
              if (b === 1) continue outer;
              if (a === 2) break outer;
              log.push(`${a}${b}`);
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
  {
    const _i = _iterate(source("twice"));
    try {
      first: second: while (_i.take(yield _at(_i.next(), 6))) {
        const a = _i.value;
        if (a < 2) continue second;
        break first;
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
  block: {
    {
      const _i = _iterate(source("block"));
      try {
        while (_i.take(yield _at(_i.next(), 8))) {
          const a = _i.value;
          log.push(a);
          break block;
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
    log.push("never");
  }
  plain: for (const a of [1, 2]) {
    {
      const _i = _iterate(source("in plain"));
      try {
        while (_i.take(yield _at(_i.next(), 10))) {
          const b = _i.value;
          if (a === 1) continue plain;
          log.push(`${a}${b}`);
          break plain;
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
  }
  {
    const _i = _iterate(source("switch"));
    try {
      loop: while (_i.take(yield _at(_i.next(), 12))) {
        const a = _i.value;
        switch (a) {
          case 0:
            break;
          case 1:
            continue;
          default:
            break loop;
        }
        log.push(`after the switch ${a}`);
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
  if (log.length > 0) {
    const _i = _iterate(source("alone", 1));
    try {
      while (_i.take(yield _at(_i.next(), 14))) {
        const a = _i.value;
        log.push(a);
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
  } else log.push("never");
}
export function main(write) {
  return _call(_fn(1), main$, this, write);
}
function* main$(write) {
  yield _at(work(), 1);
  for (const line of log) write(line);
}
