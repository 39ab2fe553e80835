import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["jump", "3:0 9:10 17:10", "main", "28:7 31:24"]))[i];
}
const log = [];
function jump(how) {
  return _call(_fn(0), jump$, this, how);
}
function* jump$(how) {
  outer: for (const x of [1, 2]) {
    try {
      for (const y of [1, 2]) {
        try {
          yield _at(0, 1);
          if (how === "continue outer") continue outer;
          if (how === "break outer") break outer;
          if (how === "continue") continue;
          if (how === "break") break;
          if (how === "return") return `from ${x}${y}`;
          if (how === "throw") throw new Error(`at ${x}${y}`);
        } finally {
          const _s = _shield();
          try {
            yield _at(0, 2);
            log.push(`inner ${x}${y}`);
          } finally {
            if (_unshield(_s)) yield _DRAIN;
          }
        }
        if (_pending()) yield _DELIVER;
      }
    } finally {
      const _s = _shield();
      try {
        log.push(`outer ${x}`);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
  }
  return "end";
}
export function main(write) {
  return _call(_fn(1), main$, this, write);
}
function* main$(write) {
  for (const how of ["fall", "continue outer", "break outer", "continue", "break", "return", "throw"]) log.push(`${how}: ${yield _at(jump(how).catch(error => error.message), 1)}`);
  for (const line of log) write(line);
}
