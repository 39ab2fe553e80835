import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN, mark as _mark, all as _all, setTimeout as _setTimeout, dateNow as _dateNow, newDate as _newDate, performanceNow as _performanceNow, random as _random, randomUUID as _randomUUID } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["main", "1:7 7:19 11:9"]))[i];
}
export function main(log: (line: string) => void) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log: (line: string) => void) {
  const host = globalThis as any;
  host.window = globalThis;
  try {
    const started = _performanceNow();
    const answer = yield _at(new Promise(resolve => _setTimeout(resolve, 1, "timer")), 1);
    log(String(answer));
    log(String(_dateNow() > 0 && _random() < 1));
    log(String(_newDate().getTime() > 0 && _performanceNow() >= started));
    log((yield _at(_all(_mark(), [1, 2]), 2)).join());
    log(String(_randomUUID().length));
    host.setTimeout = host.setTimeout;
    return typeof window.fetch;
  } finally {
    const _s = _shield();
    try {
      delete host.window;
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
