import { module as _module, call as _call, generate as _generate, give as _give, delegate as _delegate, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["failing", "3:0 6:4 8:26 9:28 10:4", "take", "17:0 21:4 21:15 25:2", "main", "28:7 30:92 30:113"]))[i];
}
const log = [];
function failing(how) {
  return _generate(void 0, _fn(0), failing$, this, how);
}
function* failing$(how) {
  try {
    yield _give(yield _at(1, 1), 1);
    if (how === "throw") throw new Error("thrown");
    if (how === "reject") yield _give(yield _at(Promise.reject(new Error("rejected")), 2), 2);
    if (how === "delegate") yield _delegate([Promise.reject(new Error("delegated"))], 3);
    yield _give(yield _at(2, 4), 4);
  } finally {
    const _s = _shield();
    try {
      log.push(`closed after ${how}`);
      if (how === "closing") throw new Error("closing threw");
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
function take(how, most) {
  return _call(_fn(1), take$, this, how, most);
}
function* take$(how, most) {
  const seen = [];
  try {
    {
      const _i = _iterate(failing(how));
      try {
        while (_i.take(yield _at(_i.next(), 2))) {
          const x = _i.value;
          if (seen.push(x) === most) break;
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
  } catch (error) {
    seen.push(error.message);
  }
  return _at(seen.join(), 3);
}
export function main(write) {
  return _call(_fn(2), main$, this, write);
}
function* main$(write) {
  for (const how of ["none", "throw", "reject", "delegate", "closing"]) log.push(`${how}: ${yield _at(take(how), 1)} / ${yield _at(take(how, 1), 2)}`);
  for (const line of log) write(line);
}
