import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["step", "1:0 4:2", "tidy", "8:0 14:4 20:4", "main", "25:7 27:6 28:6 29:2"]))[i];
}
function step(name, log) {
  return _call(_fn(0), step$, this, name, log);
}
function* step$(name, log) {
  log(`${name} begins`);
  yield _at(0, 1);
  log(`${name} ends`);
}
function tidy(log, how) {
  return _call(_fn(1), tidy$, this, log, how);
}
function* tidy$(log, how) {
  try {
    log(`try ${how}`);
    if (how === "throw") throw new Error("thrown in try");
    if (how === "return") return "from try";
    yield _at(step("body", log), 1);
  } catch (error) {
    log(`caught ${error.message}`);
    if (how === "throw") throw new Error("thrown in catch");
  } finally {
    const _s = _shield();
    try {
      const local = "cleanup";
      yield _at(step(local, log), 2);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  if (_pending()) yield _DELIVER;
  return "from the end";
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  log(yield _at(tidy(log, "fall"), 1));
  log(yield _at(tidy(log, "return"), 2));
  return _at(tidy(log, "throw"), 3);
}
