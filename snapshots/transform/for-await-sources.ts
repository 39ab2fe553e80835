import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["later", "23:0 25:2 26:2", "all", "31:0 34:2 34:13 35:2", "main", "38:7 40:6 41:6 42:6 43:6 44:6 45:6 46:6 47:6 48:6 49:2 49:13 49:24 50:2 50:13"]))[i];
}
type Log = (...words: unknown[]) => void;
async function* count(to: number) {
  for (let i = 0; i < to; i++) yield i;
}
const byHand: AsyncIterable<string> = {
  [Symbol.asyncIterator]() {
    let left = 2;
    return {
      next: async () => ({
        done: left-- === 0,
        value: `by hand ${left}`
      })
    };
  }
};
const both = {
  *[Symbol.iterator]() {
    yield "sync";
  },
  async *[Symbol.asyncIterator]() {
    yield "async";
  }
};
function later(value: string) {
  return _call(_fn(0), later$, this, value);
}
function* later$(value: string) {
  yield _at(0, 1);
  return _at(value, 2);
}
const thenable = (value: unknown) => ({
  then: (resolve: (value: unknown) => void) => resolve(value)
});
function all(xs: AsyncIterable<unknown> | Iterable<unknown>) {
  return _call(_fn(1), all$, this, xs);
}
function* all$(xs: AsyncIterable<unknown> | Iterable<unknown>) {
  const seen: unknown[] = [];
  {
    const _i = _iterate(xs);
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
  return _at(seen.join(", "), 3);
}
export function main(log: Log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log: Log) {
  log(yield _at(all(count(3)), 1));
  log(yield _at(all(count(0)), 2));
  log(yield _at(all(byHand), 3));
  log(yield _at(all(both), 4));
  log(yield _at(all({
    ...both,
    [Symbol.asyncIterator]: null
  } as unknown as Iterable<string>), 5));
  log(yield _at(all([1, Promise.resolve(2), thenable(3)]), 6));
  log(yield _at(all([later("a"), later("b")]), 7));
  log(yield _at(all("text"), 8));
  log(yield _at(all(new Map([["key", Promise.resolve("value")]])), 9));
  {
    const _i = _iterate(yield _at(later("ab"), 12));
    try {
      while (_i.take(yield _at(_i.next(), 11))) {
        const x = _i.value;
        log(x);
      }
    } catch (_e) {
      throw _i.failed(_e);
    } finally {
      const _s = _shield();
      try {
        if (_i.close()) _i.closed(yield _at(_i.value, 10));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  }
  {
    const _i = _iterate([]);
    try {
      while (_i.take(yield _at(_i.next(), 14))) {
        const _ = _i.value;
        log("never");
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
  }
}
