import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
import { Readable } from "node:stream";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["all", "3:0 6:2 6:13 7:2", "main", "12:7 14:6 14:47 14:66 15:6 15:38 15:70 16:6 17:6 17:44 18:6 19:6 20:6 20:55 21:2"]))[i];
}
function all(source) {
  return _call(_fn(0), all$, this, source);
}
function* all$(source) {
  const seen = [];
  {
    const _i = _iterate(source);
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const x = _i.value;
        seen.push(x);
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
  return _at(seen.map(String).join(), 3);
}
const both = {
  async *[Symbol.asyncIterator]() {
    yield 1;
    yield 2;
  },
  *[Symbol.iterator]() {
    yield "never";
  }
};
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  log(yield _at(all([1, Promise.resolve(2), [3]]), 1), yield _at(all("añ👍"), 2), yield _at(all(new Set([1, 1, 2])), 3));
  log(yield _at(all(new Map([["a", 1]])), 4), yield _at(all(Uint8Array.of(7, 8)), 5), yield _at(all([, "hole"]), 6));
  log(yield _at(all(function* () {
    yield 1;
    yield Promise.resolve(2);
    return 3;
  }()), 7));
  log(yield _at(all(Readable.from(["r", "s"])), 8), yield _at(all(new Blob(["text"]).stream().pipeThrough(new TextDecoderStream())), 9));
  log(yield _at(all(new ReadableStream({
    start(c) {
      c.enqueue("w");
      c.enqueue("x");
      c.close();
    }
  })), 10));
  log(yield _at(all(both), 11));
  log(yield _at(all([1, 2, 3].values().map(x => x * 2)), 12), yield _at(all(function () {
    return arguments;
  }("a", "b")), 13));
  return _at(all([]), 14);
}
