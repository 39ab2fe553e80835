import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN, fetch as _fetch, setTimeout as _setTimeout, dateNow as _dateNow, random as _random } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["withFakes", "3:0 12:11", "fetch", "8:24", "withCountedTimers", "20:0 27:4", "main", "34:7 36:6 37:2 42:2", "main/withFakes", "36:27 36:40", "main/withCountedTimers", "37:31 38:4 39:4 40:4"], [1]))[i];
}
const wait = ms => new Promise(resolve => setTimeout(resolve, ms));
function withFakes(log, work) {
  return _call(_fn(0), withFakes$, this, log, work);
}
function* withFakes$(log, work) {
  const _maker = _home();
  const ownFetch = globalThis.fetch;
  const ownNow = Date.now;
  const {
    random
  } = Math;
  globalThis["fetch"] = url => _callFrom(_maker, _fn(1), fetch$, void 0, ownFetch, url);
  Date.now = () => 42;
  Math.random = () => (log("chance"), random() < 1);
  try {
    return yield _at(work(), 1);
  } finally {
    const _s = _shield();
    try {
      globalThis.fetch = ownFetch;
      Date.now = ownNow;
      Math.random = random;
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
function fetch$(ownFetch, url) {
  return `${typeof ownFetch} ${url}`;
}
function withCountedTimers(log, work) {
  return _call(_fn(2), withCountedTimers$, this, log, work);
}
function* withCountedTimers$(log, work) {
  const own = globalThis.setTimeout;
  const other = (0, setTimeout);
  let count = 0;
  globalThis.setTimeout = (callback, ms) => (count++ % 2 === 0 ? own : other)(callback, ms);
  try {
    yield _at(work(), 1);
  } finally {
    const _s = _shield();
    try {
      globalThis.setTimeout = own;
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  log(count, "timers");
}
export function main(log) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  log(yield _at(withFakes(log, () => _callFrom(_maker, _fn(4), main_withFakes$, void 0)), 1));
  yield _at(withCountedTimers(log, () => _callFrom(_maker, _fn(5), main_withCountedTimers$, void 0)), 2);
  yield _at(new Promise(resolve => _setTimeout(resolve, 1)), 3);
  return _dateNow() > 42;
}
function* main_withFakes$() {
  return [yield _at(_fetch("/a"), 1), _dateNow(), _random()];
}
function* main_withCountedTimers$() {
  yield _at(wait(1), 1);
  yield _at(new Promise(resolve => _setTimeout(resolve, 1)), 2);
  yield _at(new Promise(resolve => _setTimeout(resolve, 1)), 3);
}
