import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["jump", "6:0 8:9 8:20 10:12 10:23 18:58", "main", "26:7 29:24"]))[i];
}
const log = [];
async function* count(name, n = 3) {
  try {
    for (let i = 0; i < n; i++) yield i;
    log.push(`${name} is done`);
  } finally {
    await 0;
    log.push(`${name} closed`);
  }
}
function jump(how) {
  return _call(_fn(0), jump$, this, how);
}
function* jump$(how) {
  {
    const _i = _iterate(count("outer"));
    try {
      outer: while (_i.take(yield _at(_i.next(), 2))) {
        const x = _i.value;
        log.push(`x ${x}`);
        {
          const _i = _iterate(count("inner"));
          try {
            middle: while (_i.take(yield _at(_i.next(), 4))) {
              const y = _i.value;
              switch (how) {
                case "break":
                  break middle;
                case "break outer":
                  break outer;
                case "continue":
                  continue;
                case "continue outer":
                  continue outer;
                case "return":
                  return `returned ${x}${y}`;
                case "throw":
                  throw new Error(`thrown at ${x}${y}`);
                case "finally":
                  try {
                    continue outer;
                  } finally {
                    const _s = _shield();
                    try {
                      yield _at(0, 5);
                      log.push("finally");
                    } finally {
                      if (_unshield(_s)) yield _DRAIN;
                    }
                  }
              }
            }
          } catch (_e) {
            throw _i.failed(_e);
          } finally {
            const _s = _shield();
            try {
              if (_i.close()) _i.closed(yield _at(_i.value, 3));
            } catch (_e) {
              throw _i.failed(_e);
            } finally {
              if (_unshield(_s)) yield _DRAIN;
            }
          }
          if (_i.isLeft && _pending()) yield _DELIVER;
        }
        if (x === 1) break;
      }
    } catch (_e) {
      throw _i.failed(_e);
    } finally {
      const _s = _shield();
      try {
        if (_i.close()) _i.closed(yield _at(_i.value, 1));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  }
  return "end";
}
export function main(write) {
  return _call(_fn(1), main$, this, write);
}
function* main$(write) {
  for (const how of ["none", "break", "break outer", "continue", "continue outer", "return", "throw", "finally"]) log.push(`${how}: ${yield _at(jump(how).catch(error => error.message), 1)}`);
  for (const line of log) write(line);
}
