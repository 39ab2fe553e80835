import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["sum", "15:0 19:4 19:15 28:2", "main", "34:7 36:46 36:72 37:11 37:38 37:68 38:11 39:11"]))[i];
}
const log = [];
// Handled beforehand: a run that is cancelled may never come to wait for it.
const boom = () => {
  const rejected = Promise.reject(new Error("boom"));
  rejected.catch(() => {});
  return rejected;
};
const source = close => ({
  i: 0,
  [Symbol.iterator]() {
    return this;
  },
  next() {
    this.i++;
    return {
      done: this.i > 3,
      value: this.i === 2 ? boom() : this.i
    };
  },
  ...(close && {
    return() {
      log.push("closed");
      return {};
    }
  })
});
function sum(xs, how) {
  return _call(_fn(0), sum$, this, xs, how);
}
function* sum$(xs, how) {
  let sum = 0;
  try {
    {
      const _i = _iterate(xs);
      try {
        while (_i.take(yield _at(_i.next(), 2))) {
          const x = _i.value;
          sum += x;
          if (how === "break") break;
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
    return `${error.message} after ${sum}`;
  } finally {
    const _s = _shield();
    try {
      log.push("left");
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  return _at(sum, 3);
}
async function* rejecting() {
  yield 1;
  yield boom();
}
async function* throwing() {
  yield 1;
  throw new Error("thrown");
}
export function main(write) {
  return _call(_fn(1), main$, this, write);
}
function* main$(write) {
  for (const close of [true, false]) log.push(yield _at(sum(source(close)), 1), yield _at(sum(source(close), "break"), 2));
  log.push(yield _at(sum([1, boom(), 2]), 3), yield _at(sum(new Set([boom()])), 4), yield _at(sum(function* () {
    yield 1;
    yield boom();
  }()), 5));
  log.push(yield _at(sum(rejecting()), 6));
  log.push(yield _at(sum(throwing()), 7));
  for (const line of log) write(line);
}
