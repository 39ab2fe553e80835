import { module as _module, call as _call, callFrom as _callFrom, home as _home, generate as _generate, give as _give, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["numbers", "3:0 7:6 8:6 13:4", "leave", "18:0 20:9 20:20 21:4 21:15", "filtered", "34:0 36:2 36:13 36:36 36:51", "mapped", "39:0 41:2 41:13 41:32", "taken", "44:0 47:2 47:13 48:4", "main", "53:7 57:10 69:2 69:13", "main/filtered", "64:39"], [6]))[i];
}
type Log = (...words: unknown[]) => void;
function numbers(log: Log, name: string, fails = void 0): AsyncGenerator<number> {
  return _generate(void 0, _fn(0), numbers$, this, log, name, fails);
}
function* numbers$(log: Log, name: string, fails = false) {
  try {
    for (let i = 1; i <= 4; i++) {
      yield _at(0, 1);
      yield _give(yield _at(i, 2), 2);
      if (fails && i === 2) throw new Error(`${name} fails`);
    }
  } finally {
    const _s = _shield();
    try {
      log(name, "closing");
      yield _at(0, 3);
      log(name, "closed");
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  if (_pending()) yield _DELIVER;
}
function leave(log: Log, how: string) {
  return _call(_fn(1), leave$, this, log, how);
}
function* leave$(log: Log, how: string) {
  {
    const _i = _iterate(numbers(log, `${how} outer`));
    try {
      outer: while (_i.take(yield _at(_i.next(), 2))) {
        const a = _i.value;
        {
          const _i = _iterate(numbers(log, `${how} inner ${a}`, how === "fail"));
          try {
            while (_i.take(yield _at(_i.next(), 4))) {
              const b = _i.value;
              log(how, a, b);
              if (how === "break") break;
              if (how === "continue outer" && b === 2) continue outer;
              if (how === "break outer") break outer;
              if (how === "return") return `returned ${b}`;
              if (how === "throw") throw new Error(`thrown ${b}`);
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
        if (a === 2) break;
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
  return `${how} went on`;
}
function filtered(source: AsyncIterable<number>, keep: (n: number) => boolean | Promise<boolean>) {
  return _generate(void 0, _fn(2), filtered$, this, source, keep);
}
function* filtered$(source: AsyncIterable<number>, keep: (n: number) => boolean | Promise<boolean>) {
  {
    const _i = _iterate(source);
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const n = _i.value;
        if (yield _at(keep(n), 3)) yield _give(yield _at(n, 4), 4);
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
function mapped<A, B>(source: AsyncIterable<A>, map: (a: A) => B) {
  return _generate(void 0, _fn(3), mapped$, this, source, map);
}
function* mapped$<A, B>(source: AsyncIterable<A>, map: (a: A) => B) {
  {
    const _i = _iterate(source);
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const a = _i.value;
        yield _give(yield _at(map(a), 3), 3);
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
function taken<A>(source: AsyncIterable<A>, count: number) {
  return _generate(void 0, _fn(4), taken$, this, source, count);
}
function* taken$<A>(source: AsyncIterable<A>, count: number) {
  let left = count;
  {
    const _i = _iterate(source);
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const a = _i.value;
        yield _give(yield _at(a, 3), 3);
        if (--left === 0) return;
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
export function main(log: Log) {
  return _call(_fn(5), main$, this, log);
}
function* main$(log: Log) {
  const _maker = _home();
  for (const how of ["end", "break", "continue outer", "break outer", "return", "throw", "fail"]) {
    try {
      log(yield _at(leave(log, how), 1));
    } catch (error) {
      log("caught", (error as Error).message);
    }
  }
  const pipeline = taken(mapped(filtered(numbers(log, "source"), n => _callFrom(_maker, _fn(6), main_filtered$, void 0, n)), n => n * 10), 1);
  {
    const _i = _iterate(pipeline);
    try {
      while (_i.take(yield _at(_i.next(), 3))) {
        const n = _i.value;
        log("piped", n);
      }
    } catch (_e) {
      throw _i.failed(_e);
    } finally {
      const _s = _shield();
      try {
        if (_i.close()) _i.closed(yield _at(_i.value, 2));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  }
}
function main_filtered$(n) {
  return n % 2 === 0;
}
