import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate, disposal as _disposal } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["work", "17:0 19:2 19:13 20:4", "main", "27:7 29:2 30:2 31:2"]))[i];
}
const log = [];
async function* give(...names) {
  try {
    for (const name of names) yield {
      name,
      [Symbol.dispose]() {
        log.push(`disposed ${name}`);
      }
    };
  } finally {
    log.push("closed");
  }
}
function work(how) {
  return _call(_fn(0), work$, this, how);
}
function* work$(how) {
  {
    const _i = _iterate(give("a", "b"));
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const _d = _disposal();
        try {
          const x = _d.use(_i.value);
          yield _at(0, 3);
          log.push(x.name);
          if (how === "break") break;
          if (how === "throw") throw new Error("thrown");
        } catch (_e) {
          _d.failed(_e);
        } finally {
          const _s = _shield();
          try {
            _d.step();
            _d.end();
          } finally {
            if (_unshield(_s)) yield _DRAIN;
          }
        }
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
}
export function main(write) {
  return _call(_fn(1), main$, this, write);
}
function* main$(write) {
  yield _at(work("end"), 1);
  yield _at(work("break"), 2);
  yield _at(work("throw").catch(({
    message
  }) => log.push(message)), 3);
  for (const line of log) write(line);
}
