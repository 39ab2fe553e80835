import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["through", "27:0 29:2 29:13", "receiver", "35:0 54:2 54:13 56:2 56:13 58:2 58:13", "main", "61:7 64:4 65:4 67:2"]))[i];
}
const log = [];
const told = (name, object) => new Proxy(object, {
  get(target, key) {
    log.push(`${name}.${String(key)}`);
    return target[key];
  }
});
const answers = kind => {
  let count = 0;
  return () => told(`${kind} answer`, {
    done: count === 2,
    value: count++
  });
};
const source = kind => {
  const iterator = {
    next: answers(kind),
    return: () => told(`${kind} closed`, {
      done: true,
      value: "closed"
    })
  };
  const make = () => told(`${kind} iterator`, iterator);
  return told(`${kind} source`, kind === "async" ? {
    [Symbol.asyncIterator]: make
  } : {
    [Symbol.iterator]: make
  });
};
const into = name => {
  log.push(`target ${name}`);
  return told(name, {});
};
function through(kind, count) {
  return _call(_fn(0), through$, this, kind, count);
}
function* through$(kind, count) {
  {
    const _i = _iterate(source(kind));
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        into(kind).x = _i.value;
        log.push("body");
        if (--count === 0) break;
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
function receiver() {
  return _call(_fn(1), receiver$, this);
}
function* receiver$() {
  const iterator = {
    count: 0,
    next(...args) {
      log.push(`next of ${this === iterator}, ${args.length} arguments`);
      return {
        done: this.count++ === 1
      };
    },
    return(...args) {
      log.push(`return of ${this === iterator}, ${args.length} arguments`);
      return {};
    }
  };
  const iterable = {
    [Symbol.asyncIterator](...args) {
      log.push(`iterator of ${this === iterable}, ${args.length} arguments`);
      return iterator;
    }
  };
  {
    const _i = _iterate(iterable);
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const _ = _i.value;
        log.push("round");
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
  iterator.count = 0;
  {
    const _i = _iterate(iterable);
    try {
      while (_i.take(yield _at(_i.next(), 4))) {
        const _ = _i.value;
        break;
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
  const swapped = {
    count: 0,
    next: () => ({
      done: swapped.count++ === 2
    })
  };
  {
    const _i = _iterate({
      [Symbol.asyncIterator]: () => swapped
    });
    try {
      while (_i.take(yield _at(_i.next(), 6))) {
        const _ = _i.value;
        swapped.next = () => log.push("never: read once");
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
}
export function main(write) {
  return _call(_fn(2), main$, this, write);
}
function* main$(write) {
  for (const kind of ["async", "sync"]) {
    yield _at(through(kind, 5), 1);
    yield _at(through(kind, 1), 2);
  }
  yield _at(receiver(), 3);
  for (const line of log) write(line);
}
