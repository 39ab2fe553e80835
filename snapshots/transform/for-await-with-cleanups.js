import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate, disposal as _disposal } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["work", "5:0 7:14 9:4 9:15 10:18 19:4", "main", "24:7 26:67"]))[i];
}
const log = [];
const resource = name => ({
  async [Symbol.asyncDispose]() {
    await 0;
    log.push(`disposed ${name}`);
  },
  [Symbol.dispose]() {
    log.push(`disposed ${name} at once`);
  }
});
async function* give(n) {
  await using own = resource("of the generator");
  for (let i = 0; i < n; i++) yield i;
}
function work(how) {
  return _call(_fn(0), work$, this, how);
}
function* work$(how) {
  {
    const _d = _disposal();
    try {
      const outer = _d.useAsync(resource("outer"), 1);
      try {
        {
          const _i = _iterate(give(3));
          try {
            while (_i.take(yield _at(_i.next(), 3))) {
              const _d = _disposal();
              try {
                const x = _i.value;
                const inner = _d.useAsync(resource(`inner ${x}`), 4);
                const quick = _d.use(resource(`quick ${x}`));
                if (x === 1 && how === "break") break;
                if (x === 1 && how === "throw") throw new Error("thrown");
                if (x === 0) continue;
                log.push(`x ${x}`);
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
              if (_pending()) yield _DELIVER;
            }
          } catch (_e) {
            throw _i.failed(_e);
          } finally {
            const _s = _shield();
            try {
              if (_i.close()) _i.closed(yield _at(_i.value, 2));
            } catch (_e) {
              throw _i.failed(_e);
            } finally {
              if (_unshield(_s)) yield _DRAIN;
            }
          }
          if (_i.isLeft && _pending()) yield _DELIVER;
        }
        return "end";
      } finally {
        const _s = _shield();
        try {
          yield _at(0, 5);
          log.push("finally");
        } finally {
          if (_unshield(_s)) yield _DRAIN;
        }
      }
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
    if (_pending()) yield _DELIVER;
  }
}
export function main(write) {
  return _call(_fn(1), main$, this, write);
}
function* main$(write) {
  for (const how of ["end", "break", "throw"]) log.push(`${how}: ${yield _at(work(how).catch(error => error.message), 1)}`);
  for (const line of log) write(line);
}
