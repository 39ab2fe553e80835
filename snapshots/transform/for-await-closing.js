import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["leave", "17:0 19:2 19:13 23:50 27:4", "withoutReturn", "36:0 38:2 38:13", "main", "44:7 50:17 56:2"]))[i];
}
const log = [];
const source = kind => {
  let count = 0;
  const next = () => {
    log.push("next");
    return {
      done: count === 3,
      value: count++
    };
  };
  const close = value => {
    log.push(`return ${value}`);
    return {};
  };
  if (kind === "sync") return {
    [Symbol.iterator]: () => ({
      next,
      return: close
    })
  };
  return {
    [Symbol.asyncIterator]: () => ({
      next: async () => next(),
      return: async value => close(value)
    })
  };
};
function leave(kind, how) {
  return _call(_fn(0), leave$, this, kind, how);
}
function* leave$(kind, how) {
  {
    const _i = _iterate(source(kind));
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const x = _i.value;
        log.push(x);
        if (x === 1 && how === "break") break;
        if (x === 1 && how === "return") return "returned";
        if (x === 1 && how === "return await") return yield _at(Promise.resolve("awaited"), 3);
        if (x === 1 && how === "throw") throw new Error("thrown");
        if (x === 1 && how === "throw nothing") throw undefined;
        if (how === "continue") continue;
        yield _at(0, 4);
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
  return "ended";
}
const open = {
  [Symbol.asyncIterator]: () => ({
    next: () => ({
      done: false,
      value: "open"
    }),
    return: null
  })
};
function withoutReturn() {
  return _call(_fn(1), withoutReturn$, this);
}
function* withoutReturn$() {
  {
    const _i = _iterate(open);
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const x = _i.value;
        log.push(x);
        break;
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
  for (const kind of ["async", "sync"]) {
    for (const how of ["end", "break", "continue", "return", "return await", "throw", "throw nothing"]) {
      log.push(`${kind} ${how}`);
      try {
        log.push(yield _at(leave(kind, how), 1));
      } catch (error) {
        log.push(error?.message);
      }
    }
  }
  yield _at(withoutReturn(), 2);
  for (const line of log) write(line);
}
