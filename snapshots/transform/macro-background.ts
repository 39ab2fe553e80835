import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN, background as _background, checkpoint as _checkpoint, sleep as _sleep } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["poll", "5:0 10:6", "work", "17:0 20:2", "main", "25:7 27:6 30:4"]))[i];
}
type Log = (line: string) => void;
function poll(log: Log): Promise<void> {
  return _call(_fn(0), poll$, this, log);
}
function* poll$(log: Log) {
  try {
    for (let round = 1;; round++) {
      log(`round ${round}`);
      yield _at(_sleep(round === 1 ? 1 : 5000), 1);
    }
  } finally {
    const _s = _shield();
    try {
      log("polling is left");
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
function work(log: Log): Promise<string> {
  return _call(_fn(1), work$, this, log);
}
function* work$(log: Log) {
  _background(poll, log);
  yield _at(_sleep(30), 1);
  log("the work is done");
  return "worked";
}
export function main(log: Log): Promise<string> {
  return _call(_fn(2), main$, this, log);
}
function* main$(log: Log) {
  log(yield _at(work(log), 1));
  for (let round = 0; round < 2; round++) {
    log(`checkpoint ${round}`);
    yield _at(_checkpoint(), 2);
  }
  return "done";
}
