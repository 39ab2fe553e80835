import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["work", "6:0 9:4 9:15 14:2 14:13 14:58 20:2 20:13 21:2 21:13", "main", "24:7 26:2"]))[i];
}
const x = "outer";
const log = [];
const told = error => log.push(error.name);
function work() {
  return _call(_fn(0), work$, this);
}
function* work$() {
  try {
    {
      let _i;
      for (const [x] of (_i = _iterate([x]), []));
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
  } catch (error) {
    told(error);
  }
  let read;
  {
    let _i;
    for (const [x] of (_i = _iterate((read = () => x, [{
      x: yield _at(Promise.resolve("inner"), 5)
    }])), []));
    try {
      while (_i.take(yield _at(_i.next(), 4))) {
        let {
          x,
          y = x
        } = _i.value;
        log.push(x, y);
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
  try {
    read();
  } catch (error) {
    told(error);
  }
  {
    const _i = _iterate([x, {
      x
    }.x]);
    try {
      while (_i.take(yield _at(_i.next(), 7))) {
        const y = _i.value;
        log.push(y);
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
  {
    const _i = _iterate([typeof v]);
    try {
      while (_i.take(yield _at(_i.next(), 9))) {
        var v = _i.value;
        log.push(v);
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
}
export function main(write) {
  return _call(_fn(1), main$, this, write);
}
function* main$(write) {
  yield _at(work(), 1);
  for (const line of log) write(line);
}
