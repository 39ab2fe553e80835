import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["cleanupThrows", "1:0 4:4 7:4", "main", "12:7 15:4 19:2"]))[i];
}
function cleanupThrows() {
  return _call(_fn(0), cleanupThrows$, this);
}
function* cleanupThrows$() {
  try {
    yield _at(0, 1);
    return "lost";
  } finally {
    const _s = _shield();
    try {
      yield _at(0, 2);
      throw new RangeError("from finally");
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  try {
    yield _at(cleanupThrows(), 1);
  } catch (error) {
    log(error.name);
  }
  return _at(cleanupThrows(), 2);
}
