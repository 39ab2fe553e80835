import { module as _module, call as _call, at as _at, setTimeout as _setTimeout, clearTimeout as _clearTimeout, setInterval as _setInterval, clearInterval as _clearInterval, dateNow as _dateNow, newDate as _newDate, performanceNow as _performanceNow, random as _random, randomUUID as _randomUUID, getRandomValues as _getRandomValues } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["snapshot", "1:0 10:2", "main", "21:7 23:2"], [1]))[i];
}
function snapshot(log: (line: string) => void) {
  return _call(_fn(0), snapshot$, this, log);
}
function* snapshot$(log: (line: string) => void) {
  const started = _dateNow();
  const precise = _performanceNow();
  const today = _newDate();
  const fixed = new Date(0);
  const chance = _random();
  const id = _randomUUID();
  const bytes = _getRandomValues(new Uint8Array(4));
  yield _at(new Promise<void>(resolve => _setTimeout(resolve, 1)), 1);
  const timer = _setInterval(() => log("never"), 1000);
  _clearInterval(timer);
  const other = _setTimeout(() => log("never"), 1000);
  _clearTimeout(other);
  log(String(_dateNow() >= started && _performanceNow() >= precise));
  log(String(today.getTime() >= started && fixed.getTime() === 0));
  log(String(chance < 1 && id.length === 36 && bytes.length === 4));
  return typeof fetch;
}
export function main(log: (line: string) => void) {
  return _call(_fn(1), main$, this, log);
}
function main$(log: (line: string) => void) {
  return _at(snapshot(log), 1);
}
