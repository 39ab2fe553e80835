import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN, mask as _mask, sleep as _sleep, cancelScope as _cancelScope } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["save", "5:0 7:16 17:4", "save/mask", "7:27 8:4 11:4", "main", "24:7 26:18 27:2"]))[i];
}
type Log = (line: string) => void;
function save(log: Log): Promise<void> {
  return _call(_fn(0), save$, this, log);
}
function* save$(log: Log) {
  const _maker = _home();
  const saved = yield _at(_mask(() => _callFrom(_maker, _fn(1), save_mask$, void 0, log)), 1);
  log(`delivered: ${saved}`);
  try {
    yield _at(_sleep(5000), 2);
    log("not reached");
  } finally {
    const _s = _shield();
    try {
      log("left at the next checkpoint");
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
function* save_mask$(log) {
  yield _at(_sleep(1), 1);
  _cancelScope("enough");
  log("asked to end");
  yield _at(_sleep(1), 2);
  log("and goes on, masked");
  return "saved";
}
export function main(log: Log): Promise<string> {
  return _call(_fn(2), main$, this, log);
}
function* main$(log: Log) {
  log(`a value: ${yield _at(_mask(() => 5), 1)}`);
  yield _at(save(log), 2);
  return "not reached";
}
