import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, disposal as _disposal } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["step", "2:13 2:49", "Lock.take", "6:2 6:42 6:64", "Lock.[Symbol.asyncDispose]", "7:2 9:10 9:60", "critical", "13:0 15:14 15:21 16:14 17:2 18:2", "[Symbol.asyncDispose]", "16:48 16:62", "main", "21:7 23:11"]))[i];
}
const log = [];
const step = text => _call(_fn(0), step$, void 0, text);
function* step$(text) {
  yield _at(0, 1);
  log.push(text);
}
class Lock {
  static held = 0;
  static take() {
    return _call(_fn(1), Lock_take$, this, Lock);
  }
  [Symbol.asyncDispose]() {
    return _call(_fn(2), Lock_Symbol_asyncDispose_$, this, Lock);
  }
}
function* Lock_take$(Lock) {
  yield _at(0, 1);
  Lock.held++;
  return _at(new Lock(), 2);
}
function* Lock_Symbol_asyncDispose_$(Lock) {
  try {
    yield _at(step("releasing"), 1);
  } finally {
    const _s = _shield();
    try {
      Lock.held--;
      yield _at(step("released"), 2);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  if (_pending()) yield _DELIVER;
}
function critical(x) {
  return _call(_fn(3), critical$, this, x);
}
function* critical$(x) {
  const _maker = _home();
  {
    const _d = _disposal();
    try {
      const lock = _d.useAsync(yield _at(Lock.take(), 2), 1);
      const second = _d.useAsync({
        [Symbol.asyncDispose]: () => _callFrom(_maker, _fn(4), Symbol_asyncDispose_$, void 0, x)
      }, 3);
      yield _at(step(`holds ${Lock.held}`), 4);
      return _at(x, 5);
    } catch (_e) {
      _d.failed(_e);
    } finally {
      const _s = _shield();
      try {
        while (_d.step()) try {
          yield _at(_d.value, _d.site);
        } catch (_e) {
          _d.failed(_e);
        }
        _d.end();
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
  }
}
function* Symbol_asyncDispose_$(x) {
  yield _at(step(`second of ${x}`), 1);
}
export function main(write) {
  return _call(_fn(5), main$, this, write);
}
function* main$(write) {
  log.push(yield _at(critical(1), 1));
  log.push(Lock.held);
  for (const line of log) write(line);
}
