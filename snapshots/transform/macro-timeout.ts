import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN, timeout as _timeout, sleep as _sleep } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["slow", "5:0 8:4", "main", "15:7 17:18 18:18 21:4 28:6 30:4", "inner", "25:30 26:4", "inner/timeout", "26:25 26:37", "main/timeout", "30:24"], [3, 4]))[i];
}
type Log = (line: string) => void;
function slow(ms: number, log: Log): Promise<string> {
  return _call(_fn(0), slow$, this, ms, log);
}
function* slow$(ms: number, log: Log) {
  try {
    yield _at(_sleep(ms), 1);
    return `${ms} ms`;
  } finally {
    const _s = _shield();
    try {
      log(`slow of ${ms} is left`);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
export function main(log: Log): Promise<void> {
  return _call(_fn(1), main$, this, log);
}
function* main$(log: Log) {
  const _maker = _home();
  log(`in time: ${yield _at(_timeout(5000, () => slow(1, log)), 1)}`);
  log(`a value: ${yield _at(_timeout(5000, () => 5), 2)}`);
  const limit = 10;
  try {
    yield _at(_timeout(limit, () => slow(5000, log)), 3);
  } catch (error) {
    log(`${(error as Error).name} after its cleanup`);
  }
  const inner = _timeout(5000, () => _callFrom(_maker, _fn(2), inner$, void 0, log, limit));
  log(yield _at(inner.then(() => "no", (error: Error) => `nested: ${error.name}`), 4));
  try {
    yield _at(_timeout(5000, () => _callFrom(_maker, _fn(4), main_timeout$, void 0)), 5);
  } catch (error) {
    log(String(error));
  }
}
function* inner$(log, limit) {
  const _maker = _home();
  yield _at(_timeout(limit, () => _callFrom(_maker, _fn(3), inner_timeout$, void 0, log)), 1);
}
function inner_timeout$(log) {
  return _at(slow(6000, log), 1);
}
function main_timeout$() {
  throw new RangeError("its own");
}
