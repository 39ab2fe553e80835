import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate, mark as _mark, all as _all, any as _any, race as _race } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["get", "2:12 2:45 2:54", "Loader.all", "6:8 6:40", "Loader.sum", "7:2 7:34 7:42", "positions", "11:0 13:18 13:82 14:18 15:2 15:13 16:18 18:21 19:17 20:24 20:61 21:2 21:17 21:67", "positions/map", "19:46 19:59 19:60", "main", "24:7 27:11 27:30 27:51"], [1]))[i];
}
const log = [];
const get = x => _call(_fn(0), get$, void 0, x);
function* get$(x) {
  yield _at(0, 1);
  return _at(x, 2);
}
class Loader {
  items = [1, 2];
  all = () => _call(_fn(1), Loader_all$, this);
  sum() {
    return _call(_fn(2), Loader_sum$, this);
  }
  async *_() {
    "use no structured";
  }
}
function Loader_all$() {
  return _at(_all(_mark(), this.items.map(x => get(x))), 1);
}
function* Loader_sum$() {
  return _at((yield _at(this.all(), 2)).reduce((a, b) => a + b, 0), 1);
}
function positions() {
  return _call(_fn(3), positions$, this);
}
function* positions$() {
  const _maker = _home();
  try {
    log.push((yield _at(_all(_mark(), [get("try")]), 1)).join());
  } finally {
    const _s = _shield();
    try {
      log.push((yield _at(_all(_mark(), [get("finally")]), 2)).join());
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  if (_pending()) yield _DELIVER;
  for (const x of yield _at(_all(_mark(), [get("of")]), 3)) log.push(x);
  {
    const _i = _iterate([_all(_mark(), [get("for await")])]);
    try {
      while (_i.take(yield _at(_i.next(), 5))) {
        const x = _i.value;
        log.push(x.join());
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
  const text = `${yield _at(_all(_mark(), [get("template"), get(1)]), 6)}`;
  const pending = _all(_mark(), [get("later")]);
  const {
    length
  } = yield _at(_all(_mark(), [get(1), get(2)]), 7);
  const nested = yield _at(_all(_mark(), [1, 2].map(x => _callFrom(_maker, _fn(4), positions_map$, void 0, x))), 8);
  const chosen = text ? yield _at(_race(_mark(), [get("raced")]), 9) : yield _at(_any(_mark(), [get("never")]), 10);
  return _at([text, (yield _at(pending, 12))[0], length, nested.join(), chosen, yield _at(_all(_mark(), [get("global")]), 13)].join("; "), 11);
}
function* positions_map$(x) {
  return _at((yield _at(_all(_mark(), [get(x), get(x)]), 2)).join("+"), 1);
}
export function main(write) {
  return _call(_fn(5), main$, this, write);
}
function* main$(write) {
  const loader = new Loader();
  log.push(yield _at(positions(), 1), yield _at(loader.sum(), 2), (yield _at(loader.all.call(null), 3)).join());
  for (const line of log) write(line);
}
