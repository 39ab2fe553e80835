import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["loop", "1:0 3:2 3:13", "main", "41:7 45:16"]))[i];
}
function loop(xs) {
  return _call(_fn(0), loop$, this, xs);
}
function* loop$(xs) {
  {
    const _i = _iterate(xs());
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const _ = _i.value;
        return "never";
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
const broken = () => {
  throw new EvalError("broken");
};
const withNext = next => () => ({
  [Symbol.asyncIterator]: () => ({
    next,
    return: () => broken()
  })
});
const syncWithNext = next => () => ({
  [Symbol.iterator]: () => ({
    next,
    return: () => broken()
  })
});
const sources = {
  undefined: () => undefined,
  null: () => null,
  number: () => 5,
  object: () => ({}),
  throws: broken,
  "method that is none": () => ({
    [Symbol.asyncIterator]: 5
  }),
  "sync method that is none": () => ({
    [Symbol.iterator]: 5
  }),
  "method that throws": () => ({
    [Symbol.asyncIterator]: broken
  }),
  "method that gives no object": () => ({
    [Symbol.asyncIterator]: () => 5
  }),
  "sync method that gives no object": () => ({
    [Symbol.iterator]: () => 5
  }),
  "no next": withNext(undefined),
  "next that throws": withNext(broken),
  "next that rejects": withNext(async () => broken()),
  "next that gives no object": withNext(() => 5),
  "done that throws": withNext(() => ({
    get done() {
      return broken();
    }
  })),
  "value that throws": withNext(() => ({
    get value() {
      return broken();
    }
  })),
  "no sync next": syncWithNext(undefined),
  "sync next that throws": syncWithNext(broken),
  "sync next that gives no object": syncWithNext(() => Promise.resolve({
    done: true
  })),
  "sync done that throws": syncWithNext(() => ({
    get done() {
      return broken();
    }
  })),
  "sync value that throws": syncWithNext(() => ({
    get value() {
      return broken();
    }
  }))
};
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  for (const [name, source] of Object.entries(sources)) {
    try {
      log(name, yield _at(loop(source), 1));
    } catch (error) {
      log(name, error.name);
    }
  }
}
