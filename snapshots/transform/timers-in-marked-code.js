import { module as _module, call as _call, at as _at, setTimeout as _setTimeout, clearTimeout as _clearTimeout, setInterval as _setInterval, clearInterval as _clearInterval, dateNow as _dateNow, newDate as _newDate, performanceNow as _performanceNow, random as _random, randomUUID as _randomUUID, getRandomValues as _getRandomValues } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 4:17 10:2 14:2 16:2 19:2"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  const seen = [];
  const passed = yield _at(new Promise(resolve => _setTimeout((...args) => resolve(args.join()), 1, "a", "b")), 1);
  log(passed);
  const cleared = _setTimeout(() => seen.push("never"), 1);
  _clearTimeout(cleared);
  _clearTimeout(undefined);
  let rounds = 0;
  yield _at(new Promise(resolve => {
    const interval = _setInterval(() => {
      if (++rounds === 3) {
        _clearInterval(interval);
        resolve();
      }
    }, 1);
  }), 2);
  const {
    setTimeout: own
  } = globalThis;
  yield _at(new Promise(resolve => own(resolve, 1)), 3);
  const sleep = ms => new Promise(resolve => _setTimeout(resolve, ms));
  yield _at(sleep(2), 4);
  log(rounds, seen.length);
  const before = _dateNow(),
    started = _performanceNow();
  yield _at(sleep(5), 5);
  log(_dateNow() >= before, _performanceNow() > started, _newDate() >= new Date(before), typeof Date());
  return [typeof _random(), _randomUUID().length, _getRandomValues(new Uint8Array(2)).length];
}
