import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 6:4"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  try {
    log("before");
    throw new Error("swallowed");
  } finally {
    const _s = _shield();
    try {
      yield _at(0, 1);
      return "from finally";
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
