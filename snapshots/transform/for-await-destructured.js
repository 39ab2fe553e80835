import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["heads", "6:0 8:2 8:13 8:33 10:2 10:13 11:2 11:13 13:2 13:13 13:37 14:2 14:13 14:16 15:2", "throwing", "18:0 20:2 20:13", "main", "23:7 25:11 26:2 27:2"]))[i];
}
const log = [];
const source = (...values) => ({
  async *[Symbol.asyncIterator]() {
    try {
      yield* values;
    } finally {
      log.push("closed");
    }
  }
});
function heads() {
  return _call(_fn(0), heads$, this);
}
function* heads$() {
  {
    const _i = _iterate(source({
      a: 1,
      x: 2
    }, {
      a: 3,
      b: {
        c: 4
      }
    }));
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const {
          a,
          b: {
            c = yield _at(Promise.resolve("default"), 3)
          } = {},
          ...rest
        } = _i.value;
        log.push([a, c, Object.keys(rest).join()].join());
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
    const _i = _iterate(source([1], [2, 3, 4, 5]));
    try {
      while (_i.take(yield _at(_i.next(), 5))) {
        let [x, y = x + 1, ...more] = _i.value;
        log.push([x++, y, more.length, x].join());
      }
    } catch (_e) {
      throw _i.failed(_e);
    } finally {
      const _s = _shield();
      try {
        if (_i.close()) _i.closed(yield _at(_i.value, 4));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  }
  {
    const _i = _iterate(source("abc", [1]));
    try {
      while (_i.take(yield _at(_i.next(), 7))) {
        var {
          length
        } = _i.value;
        log.push(length);
      }
    } catch (_e) {
      throw _i.failed(_e);
    } finally {
      const _s = _shield();
      try {
        if (_i.close()) _i.closed(yield _at(_i.value, 6));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  }
  let first,
    target = {};
  {
    const _i = _iterate(source([1], [2, 3]));
    try {
      while (_i.take(yield _at(_i.next(), 9))) {
        [first, target.second = yield _at(Promise.resolve(9), 10)] = _i.value;
        log.push([first, target.second].join());
      }
    } catch (_e) {
      throw _i.failed(_e);
    } finally {
      const _s = _shield();
      try {
        if (_i.close()) _i.closed(yield _at(_i.value, 8));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  }
  {
    const _i = _iterate(source({
      k: "computed"
    }));
    try {
      while (_i.take(yield _at(_i.next(), 12))) {
        ({
          [yield _at(Promise.resolve("k"), 13)]: target[first]
        } = _i.value);
        log.push(target[2]);
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
  return _at(length, 14);
}
function throwing(value) {
  return _call(_fn(1), throwing$, this, value);
}
function* throwing$(value) {
  {
    const _i = _iterate(source(value, value));
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const {
          deep: {
            x
          }
        } = _i.value;
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
}
export function main(write) {
  return _call(_fn(2), main$, this, write);
}
function* main$(write) {
  log.push(yield _at(heads(), 1));
  yield _at(throwing({
    deep: {
      x: 1
    }
  }), 2);
  yield _at(throwing({}).catch(error => log.push(error.name)), 3);
  for (const line of log) write(line);
}
