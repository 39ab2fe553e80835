import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN, disposal as _disposal } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["work", "10:0 15:4 19:4 27:2", "captured", "22:19 23:4 24:4", "main", "30:7 32:11 33:2"]))[i];
}
const log: string[] = [];
const resource = (name: string) => ({
  name,
  [Symbol.dispose]() {
    log.push(`disposed ${name}`);
  }
});
function work(fail: boolean) {
  return _call(_fn(0), work$, this, fail);
}
function* work$(fail: boolean) {
  const _maker = _home();
  {
    const _d = _disposal();
    try {
      const a = _d.use(resource("a"));
      {
        const _d = _disposal();
        try {
          const b = _d.use(resource("b"));
          yield _at(0, 1);
          log.push(`${a.name} ${b.name}`);
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
      for (const _r of [resource("c"), resource("d")]) {
        const _d = _disposal();
        try {
          const c = _d.use(_r);
          yield _at(0, 2);
          log.push(c.name);
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
      const captured = () => _callFrom(_maker, _fn(1), captured$, void 0, a);
      if (fail) throw new Error("failed");
      return _at(captured(), 3);
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
}
function* captured$(a) {
  yield _at(0, 1);
  return _at(a.name, 2);
}
export function main(write: (line: string) => void) {
  return _call(_fn(2), main$, this, write);
}
function* main$(write: (line: string) => void) {
  log.push(yield _at(work(false), 1));
  yield _at(work(true).catch((error: Error) => log.push(error.message)), 2);
  for (const line of log) write(line);
}
