import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["route", "3:0 7:14 25:6", "main", "32:7 35:25"]))[i];
}
const log = [];
function route(kind) {
  return _call(_fn(0), route$, this, kind);
}
function* route$(kind) {
  outer: for (let round = 0; round < 3; round++) {
    try {
      switch (yield _at(Promise.resolve(kind), 1)) {
        default:
          log.push("default");
        case "through":
          log.push("through");
          break;
        case "continue":
          continue outer;
        case "break":
          break outer;
        case "return":
          return `returned ${round}`;
        case "throw":
          throw new Error("thrown in a case");
      }
      log.push(`after the switch ${round}`);
      if (round === 1) break;
    } finally {
      const _s = _shield();
      try {
        yield _at(0, 2);
        log.push(`finally ${round}`);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_pending()) yield _DELIVER;
  }
  return "ended";
}
export function main(write) {
  return _call(_fn(1), main$, this, write);
}
function* main$(write) {
  for (const kind of ["other", "through", "continue", "break", "return", "throw"]) log.push(`${kind}: ${yield _at(route(kind).catch(error => error.message), 1)}`);
  for (const line of log) write(line);
}
