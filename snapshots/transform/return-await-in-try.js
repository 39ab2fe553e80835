import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["fails", "1:0 3:2", "awaits", "7:0 10:11", "returns", "16:0 19:4", "main", "27:7 29:6 30:2"]))[i];
}
function fails() {
  return _call(_fn(0), fails$, this);
}
function* fails$() {
  yield _at(0, 1);
  throw new Error("failed");
}
function awaits() {
  return _call(_fn(1), awaits$, this);
}
function* awaits$() {
  try {
    return yield _at(fails(), 1);
  } catch (error) {
    return `caught ${error.message}`;
  }
}
function returns(log) {
  return _call(_fn(2), returns$, this, log);
}
function* returns$(log) {
  try {
    return _at(fails(), 1);
  } catch {
    log("never");
  } finally {
    const _s = _shield();
    try {
      log("finally before the failure");
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
export function main(log) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log) {
  log(yield _at(awaits(), 1));
  return _at(returns(log), 2);
}
