import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 4:4 13:10"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  try {
    yield _at(0, 1);
  } finally {
    const _s = _shield();
    try {
      for (const n of [1, 2, 3]) {
        if (n === 2) continue;
        if (n === 3) break;
        log(`n ${n}`);
      }
      found: {
        log("before");
        if (yield _at(true, 2)) break found;
        log("never");
      }
      switch (1) {
        case 1:
          break;
      }
      const inner = () => {
        return "inner";
      };
      log(inner());
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  if (_pending()) yield _DELIVER;
  return "done";
}
