import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["step", "2:13 4:2", "nested", "8:0 12:6 16:8 18:8 27:6", "main", "34:7 36:17"]))[i];
}
const log = [];
const step = name => _call(_fn(0), step$, void 0, name);
function* step$(name) {
  yield _at(0, 1);
  log.push(name);
}
function nested() {
  return _call(_fn(1), nested$, this);
}
function* nested$() {
  try {
    try {
      yield _at(step("body"), 1);
      throw new Error("body");
    } finally {
      const _s = _shield();
      try {
        try {
          yield _at(step("inner cleanup"), 2);
        } finally {
          const _s = _shield();
          try {
            yield _at(step("cleanup of the cleanup"), 3);
          } finally {
            if (_unshield(_s)) yield _DRAIN;
          }
        }
        if (_pending()) yield _DELIVER;
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
  } catch (error) {
    log.push(`caught ${error.message}`);
  } finally {
    const _s = _shield();
    try {
      try {
        throw new Error("cleanup failed");
      } catch (error) {
        yield _at(step(error.message), 4);
      }
      log.push("outer cleanup");
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  if (_pending()) yield _DELIVER;
  return "done";
}
export function main(write) {
  return _call(_fn(2), main$, this, write);
}
function* main$(write) {
  const result = yield _at(nested(), 1);
  for (const line of log) write(line);
  return result;
}
