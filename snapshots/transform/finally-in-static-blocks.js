import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 24:8", "main/anonymous", "15:22 16:8"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  try {
    class Made {
      static {
        for (const round of [1, 2]) {
          try {
            if (round === 1) continue;
            log("tried");
          } finally {
            log(`closed ${round}`);
          }
        }
      }
      static later = (() => _callFrom(_maker, _fn(1), main_anonymous$, void 0, log))();
    }
    log(yield _at(Made.later, 1));
    class Failing {
      static {
        try {
          throw new Error("while it was made");
        } finally {
          log("closed all the same");
        }
      }
    }
    log(Failing);
  } catch (error) {
    log(error.message);
  } finally {
    const _s = _shield();
    try {
      log("closed by the function");
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
function* main_anonymous$(log) {
  yield _at(0, 1);
  try {
    return "later";
  } finally {
    const _s = _shield();
    try {
      log("closed later");
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
