import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["leave", "10:0 12:2 12:13", "main", "32:7 41:39"]))[i];
}
const log = [];
const asyncSource = close => ({
  [Symbol.asyncIterator]: () => ({
    next: () => ({
      done: false,
      value: 1
    }),
    return: close
  })
});
const syncSource = close => ({
  [Symbol.iterator]: () => ({
    next: () => ({
      done: false,
      value: 1
    }),
    return: close
  })
});
function leave(xs, how) {
  return _call(_fn(0), leave$, this, xs, how);
}
function* leave$(xs, how) {
  {
    const _i = _iterate(xs);
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const _ = _i.value;
        if (how === "throw") throw new RangeError("the body's own");
        if (how === "return") return "returned";
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
  return "went on";
}
const closings = {
  throws: () => {
    throw new EvalError("return threw");
  },
  rejects: () => Promise.reject(new EvalError("return rejected")),
  "is not callable": 5,
  "gives no object": () => 5,
  "gives a promise of no object": () => Promise.resolve(5),
  "gives a rejected value": () => ({
    value: Promise.reject(new EvalError("value rejected"))
  }),
  "is missing": undefined
};
export function main(write) {
  return _call(_fn(1), main$, this, write);
}
function* main$(write) {
  for (const [what, close] of Object.entries(closings)) {
    for (const source of [asyncSource, syncSource]) {
      for (const how of ["break", "return", "throw"]) {
        // Nobody has asked for the rejected value of an async iterator's answer: not to be reported.
        if (what === "gives a rejected value" && source === asyncSource) continue;
        // What a sync `return` gives is read, not awaited: a promise is an object like any other.
        try {
          log.push(`${what}, ${how}: ${yield _at(leave(source(close), how), 1)}`);
        } catch (error) {
          log.push(`${what}, ${how}: ${error.name}`);
        }
      }
    }
  }
  for (const line of log) write(line);
}
