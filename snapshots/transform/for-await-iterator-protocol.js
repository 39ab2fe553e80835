import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["loop", "5:0 7:2 7:13", "main", "19:7 23:4 24:4"]))[i];
}
const log = [];
const watched = (name, target) => new Proxy(target, {
  get(object, key) {
    log.push(`${name}.${String(key)}`);
    return Reflect.get(object, key);
  }
});
const iterable = (next, more) => watched("iterable", {
  [Symbol.asyncIterator]: () => watched("iterator", {
    next,
    ...more
  })
});
function loop(xs, stop) {
  return _call(_fn(0), loop$, this, xs, stop);
}
function* loop$(xs, stop) {
  {
    const _i = _iterate(xs);
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const x = _i.value;
        log.push(`x ${x}`);
        if (stop) break;
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
const thenable = value => ({
  then: resolve => resolve(value)
});
const nexts = {
  promise: (n = 0) => async () => ({
    done: n++ === 1,
    value: "p"
  }),
  thenable: (n = 0) => () => thenable({
    done: n++ === 1,
    value: "t"
  }),
  plain: (n = 0) => () => ({
    done: n++ === 1,
    value: "v"
  }),
  "promised value": (n = 0) => () => ({
    done: n++ === 1,
    value: Promise.resolve("not awaited")
  }),
  "truthy done": (n = 0) => () => ({
    done: n++ === 1 ? "yes" : 0,
    value: "d"
  })
};
export function main(write) {
  return _call(_fn(1), main$, this, write);
}
function* main$(write) {
  for (const [name, next] of Object.entries(nexts)) {
    log.push(name);
    yield _at(loop(iterable(next())), 1);
    yield _at(loop(iterable(next(), {
      return: () => thenable({})
    }), true), 2);
  }
  for (const line of log) write(line);
}
