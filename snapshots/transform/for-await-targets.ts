import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["Holder.fill", "17:2 19:4 19:15 19:33 20:4 20:15 21:4 21:15", "targets", "26:0 28:2 28:13 32:2 32:13 35:2 35:13 38:2 38:14 45:2 45:13 45:20 47:2 47:13 47:34 51:2 51:13 52:2 52:13 54:2 54:13", "key", "41:14 43:4", "refused", "57:0 70:4 70:15 77:4 77:15", "next", "61:12", "return", "62:14", "main", "83:7 85:2 86:6 87:2"], [2, 4, 5]))[i];
}
type Log = (...words: unknown[]) => void;
async function* give<T>(...xs: T[]) {
  yield* xs;
}
class Base {
  taken: unknown;
  set slot(value: unknown) {
    this.taken = value;
  }
}
class Holder extends Base {
  #secret = 0;
  field = 0;
  fill(xs: AsyncIterable<number>) {
    return _call(_fn(0), Holder.#Holder_fill$, this, value => super.slot = value, xs);
  }
  static *#Holder_fill$(_superSetSlot, xs: AsyncIterable<number>) {
    {
      const _i = _iterate(xs);
      try {
        while (_i.take(yield _at(_i.next(), 2))) {
          this.field = _i.value;
          yield _at(0, 3);
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
      const _i = _iterate(give(7, 8));
      try {
        while (_i.take(yield _at(_i.next(), 5))) {
          this.#secret = _i.value;
          ;
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
      const _i = _iterate(give("through super"));
      try {
        while (_i.take(yield _at(_i.next(), 7))) {
          _superSetSlot(_i.value);
          ;
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
    return `${this.field} ${this.#secret} ${this.taken}`;
  }
}
function targets(log: Log) {
  return _call(_fn(1), targets$, this, log);
}
function* targets$(log: Log) {
  const _maker = _home();
  {
    const _i = _iterate(give(1, 2));
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        let x = _i.value;
        x += 10;
        log("let", x);
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
    const _i = _iterate(give(3, 4));
    try {
      while (_i.take(yield _at(_i.next(), 4))) {
        var v = _i.value;
        ;
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
  log("var", v!);
  let plain: number | undefined;
  {
    const _i = _iterate(give(5, 6));
    try {
      while (_i.take(yield _at(_i.next(), 6))) {
        plain = _i.value;
        ;
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
  log("name", plain);
  let cast: unknown;
  {
    const _i = _iterate(give(6));
    try {
      while (_i.take(yield _at(_i.next(), 8))) {
        (cast as number) = _i.value;
        ;
      }
    } catch (_e) {
      throw _i.failed(_e);
    } finally {
      const _s = _shield();
      try {
        if (_i.close()) _i.closed(yield _at(_i.value, 7));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  }
  log("cast", cast);
  const object: Record<string, number> = {};
  const key = (name: string) => _callFrom(_maker, _fn(2), key$, void 0, log, name);
  {
    const _i = _iterate(give(7, 8));
    try {
      while (_i.take(yield _at(_i.next(), 10))) {
        object[yield _at(key("k"), 11)] = _i.value;
        ;
      }
    } catch (_e) {
      throw _i.failed(_e);
    } finally {
      const _s = _shield();
      try {
        if (_i.close()) _i.closed(yield _at(_i.value, 9));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  }
  log("member", object.k);
  {
    const _i = _iterate(give({
      a: 1,
      d: 2
    }, {
      a: 3,
      b: ["own"]
    }));
    try {
      while (_i.take(yield _at(_i.next(), 13))) {
        const {
          a,
          b: [c] = [yield _at(key("default"), 14)],
          ...rest
        } = _i.value;
        log("pattern", a, c, JSON.stringify(rest));
      }
    } catch (_e) {
      throw _i.failed(_e);
    } finally {
      const _s = _shield();
      try {
        if (_i.close()) _i.closed(yield _at(_i.value, 12));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  }
  let a: number;
  let b: number;
  {
    const _i = _iterate(give([1], [2, 3]));
    try {
      while (_i.take(yield _at(_i.next(), 16))) {
        [a, b = 9] = _i.value;
        log("assigned", a, b);
      }
    } catch (_e) {
      throw _i.failed(_e);
    } finally {
      const _s = _shield();
      try {
        if (_i.close()) _i.closed(yield _at(_i.value, 15));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  }
  {
    const _i = _iterate(give({
      a: 4,
      b: 5
    }));
    try {
      while (_i.take(yield _at(_i.next(), 18))) {
        ({
          a,
          b
        } = _i.value);
        log("assigned", a, b);
      }
    } catch (_e) {
      throw _i.failed(_e);
    } finally {
      const _s = _shield();
      try {
        if (_i.close()) _i.closed(yield _at(_i.value, 17));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  }
  let async: number;
  {
    const _i = _iterate(give(1));
    try {
      while (_i.take(yield _at(_i.next(), 20))) {
        async = _i.value;
        log("async", async);
      }
    } catch (_e) {
      throw _i.failed(_e);
    } finally {
      const _s = _shield();
      try {
        if (_i.close()) _i.closed(yield _at(_i.value, 19));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  }
}
function key$(log, name: string) {
  log("key", name);
  return _at(name, 1);
}
function refused(log: Log) {
  return _call(_fn(3), refused$, this, log);
}
function* refused$(log: Log) {
  const _maker = _home();
  const closes = {
    [Symbol.asyncIterator]: () => ({
      next: () => _callFrom(_maker, _fn(4), next$, void 0),
      return: () => _callFrom(_maker, _fn(5), return$, void 0, log)
    })
  };
  try {
    // @ts-expect-error null has no properties
    {
      const _i = _iterate(closes);
      try {
        while (_i.take(yield _at(_i.next(), 2))) {
          const {
            x
          } = _i.value;
          log(x);
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
    log((error as Error).name);
  }
  const frozen = Object.freeze({
    x: 1
  });
  try {
    // @ts-expect-error it cannot be written to
    {
      const _i = _iterate(closes);
      try {
        while (_i.take(yield _at(_i.next(), 4))) {
          frozen.x = _i.value;
          log("never");
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
  } catch (error) {
    log((error as Error).name);
  }
}
function next$() {
  return {
    done: false as const,
    value: null
  };
}
function return$(log) {
  log("closed");
  return {
    done: true as const,
    value: undefined
  };
}
export function main(log: Log) {
  return _call(_fn(6), main$, this, log);
}
function* main$(log: Log) {
  yield _at(targets(log), 1);
  log(yield _at(new Holder().fill(give(1, 2)), 2));
  yield _at(refused(log), 3);
}
