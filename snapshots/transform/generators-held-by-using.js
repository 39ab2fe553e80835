import { module as _module, call as _call, generate as _generate, give as _give, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, disposal as _disposal } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["lease", "3:0 5:21 5:45", "work", "8:0 10:14 11:14 12:12", "main", "17:7 19:11 19:30"]))[i];
}
const log = [];
function lease(name) {
  return _generate(void 0, _fn(0), lease$, this, name);
}
function* lease$(name) {
  try {
    while (true) yield _give(yield _at(name, 1), 1);
  } finally {
    const _s = _shield();
    try {
      yield _at(0, 2);
      log.push(`released ${name}`);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  if (_pending()) yield _DELIVER;
}
function work(fail) {
  return _call(_fn(1), work$, this, fail);
}
function* work$(fail) {
  {
    const _d = _disposal();
    try {
      const first = _d.useAsync(lease("first"), 1);
      const never = _d.useAsync(lease("never asked"), 2);
      log.push((yield _at(first.next(), 3)).value);
      if (fail) throw new Error("failed");
      return "worked";
    } catch (_e) {
      _d.failed(_e);
    } finally {
      const _s = _shield();
      try {
        while (_d.step()) try {
          yield _at(_d.value, _d.site);
        } catch (_e) {
          _d.failed(_e);
        }
        _d.end();
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
  }
}
export function main(write) {
  return _call(_fn(2), main$, this, write);
}
function* main$(write) {
  log.push(yield _at(work(false), 1), yield _at(work(true).catch(error => error.message), 2));
  for (const line of log) write(line);
}
