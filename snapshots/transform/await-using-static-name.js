import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, disposal as _disposal } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 3:14", "own.[Symbol.asyncDispose]", "7:4"], [1]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  {
    const _d = _disposal();
    try {
      const own = _d.useAsync({
        "own": class {
          static name() {
            return "its own";
          }
          static [Symbol.asyncDispose]() {
            return _callFrom(_maker, _fn(1), own_Symbol_asyncDispose_$, this, log);
          }
        }
      }["own"], 1);
      log(typeof own.name, own.name());
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
    if (_pending()) yield _DELIVER;
  }
}
function own_Symbol_asyncDispose_$(log) {
  log("disposed");
}
