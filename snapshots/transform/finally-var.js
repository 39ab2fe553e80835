import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 4:4 6:15 17:2"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  try {
    yield _at(0, 1);
  } finally {
    const _s2 = _shield();
    try {
      var kept = yield _at("kept", 2);
      let local = "local";
      const inner = () => `${local} ${kept}`;
      function declared() {
        return "declared";
      }
      class Local {}
      log(inner(), declared(), Local.name);
    } finally {
      if (_unshield(_s2)) yield _DRAIN;
    }
  }
  if (_pending()) yield _DELIVER;
  const _s = "my own";
  log(_s);
  return _at(kept, 3);
}
