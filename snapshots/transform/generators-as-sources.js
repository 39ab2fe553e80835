import { module as _module, call as _call, generate as _generate, give as _give, delegate as _delegate, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["pages", "3:0 6:34 6:66 9:4", "items", "14:0 16:2 16:13 16:40", "first", "19:0 21:2 21:13 21:56", "main", "25:7 27:11 27:45"]))[i];
}
const log = [];
function pages(n) {
  return _generate(void 0, _fn(0), pages$, this, n);
}
function* pages$(n) {
  try {
    for (let i = 0; i < n; i++) {
      yield _at(0, 1);
      log.push(`page ${i}`);
      yield _give(yield _at({
        i,
        items: [i, i * 10]
      }, 2), 2);
    }
    return "never seen by a loop";
  } finally {
    const _s = _shield();
    try {
      yield _at(0, 3);
      log.push("pages closed");
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
function items(source) {
  return _generate(void 0, _fn(1), items$, this, source);
}
function* items$(source) {
  {
    const _i = _iterate(source);
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const {
          items
        } = _i.value;
        yield _delegate(items, 3);
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
function first(source, wanted) {
  return _call(_fn(2), first$, this, source, wanted);
}
function* first$(source, wanted) {
  {
    const _i = _iterate(source);
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const item = _i.value;
        if (item === wanted) return _at(item, 3);
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
  return "none";
}
export function main(write) {
  return _call(_fn(3), main$, this, write);
}
function* main$(write) {
  log.push(yield _at(first(items(pages(3)), 10), 1), yield _at(first(items(pages(2)), 99), 2));
  for (const line of log) write(line);
}
