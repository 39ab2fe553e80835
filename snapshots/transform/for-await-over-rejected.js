import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["failing", "18:16 20:2", "loop", "33:0 36:4 36:15", "main", "43:7 45:2 46:2 47:2 48:2 50:2 51:2 54:2 55:2"]))[i];
}
const log = [];
const source = (values, closing) => {
  let count = 0;
  return {
    [Symbol.iterator]: () => ({
      next: () => ({
        done: count === values.length - 1,
        value: values[count++]()
      }),
      return: () => {
        log.push("closed");
        return closing?.() ?? {};
      }
    })
  };
};
const fine = () => Promise.resolve("fine");
const rejected = () => Promise.reject(new Error("rejected"));
const failing = () => _call(_fn(0), failing$, void 0);
function* failing$() {
  yield _at(0, 1);
  throw new Error("failed");
}
const unadoptable = () => {
  const promise = Promise.resolve();
  Object.defineProperty(promise, "constructor", {
    get() {
      throw new Error("unadoptable");
    }
  });
  return promise;
};
function loop(values, closing) {
  return _call(_fn(1), loop$, this, values, closing);
}
function* loop$(values, closing) {
  try {
    {
      const _i = _iterate(source(values, closing));
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
    }
    log.push("ended");
  } catch (error) {
    log.push(error.message);
  }
}
export function main(write) {
  return _call(_fn(2), main$, this, write);
}
function* main$(write) {
  yield _at(loop([fine, fine]), 1);
  yield _at(loop([fine, rejected, fine]), 2);
  yield _at(loop([fine, failing, fine]), 3);
  yield _at(loop([unadoptable, fine]), 4);
  // What an iterator returns in the end is awaited as well, but by then it has ended.
  yield _at(loop([fine, rejected]), 5);
  yield _at(loop([rejected, fine], () => {
    throw new Error("closing threw");
  }), 6);
  yield _at(loop([rejected, fine], () => 5), 7);
  yield _at(loop([rejected, fine], () => ({
    value: Promise.reject(new Error("not asked for")).catch(() => {})
  })), 8);
  for (const line of log) write(line);
}
