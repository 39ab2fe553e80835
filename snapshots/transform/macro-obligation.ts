import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN, disposal as _disposal, spawn as _spawn, sleep as _sleep, obligation as _obligation } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["kept", "5:0 8:2 11:2", "disposed", "14:0 17:2", "thrown", "21:0 24:2", "taker", "28:0 30:3", "handedOver", "33:0 40:2", "leaked", "44:0", "main", "50:7 52:6 53:6 54:2 55:2 56:2 57:2"], [5]))[i];
}
type Log = (line: string) => void;
function kept(how: "commit" | "abort", log: Log): Promise<string> {
  return _call(_fn(0), kept$, this, how, log);
}
function* kept$(how: "commit" | "abort", log: Log) {
  const place = _obligation("a place");
  yield _at(_sleep(1), 1);
  place[how]();
  log(`${place.label} is settled: ${place.isSettled}`);
  return _at(how, 2);
}
function disposed(log: Log): Promise<void> {
  return _call(_fn(1), disposed$, this, log);
}
function* disposed$(log: Log) {
  {
    const _d = _disposal();
    try {
      const place = _d.use(_obligation("another"));
      yield _at(_sleep(1), 1);
      log(`not yet: ${place.isSettled}`);
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
function thrown(): Promise<void> {
  return _call(_fn(2), thrown$, this);
}
function* thrown$() {
  _obligation("aborted by the throw");
  yield _at(_sleep(1), 1);
  throw new RangeError("no");
}
function taker(settle: Promise<() => void>): Promise<void> {
  return _call(_fn(3), taker$, this, settle);
}
function* taker$(settle: Promise<() => void>) {
  (yield _at(settle, 1))();
}
function handedOver(log: Log): Promise<void> {
  return _call(_fn(4), handedOver$, this, log);
}
function* handedOver$(log: Log) {
  const place = _obligation("handed over");
  const {
    promise,
    resolve
  } = Promise.withResolvers<() => void>();
  const task = _spawn(taker, promise);
  place.transfer(task);
  resolve(() => place.commit());
  yield _at(task, 1);
  log(`settled by another: ${place.isSettled}`);
}
function leaked(): Promise<string> {
  return _call(_fn(5), leaked$, this);
}
function leaked$() {
  _obligation("forgotten");
  return "leaked";
}
export function main(log: Log): Promise<void> {
  return _call(_fn(6), main$, this, log);
}
function* main$(log: Log) {
  log(yield _at(kept("commit", log), 1));
  log(yield _at(kept("abort", log), 2));
  yield _at(disposed(log), 3);
  yield _at(handedOver(log), 4);
  yield _at(thrown().catch(error => log(String(error))), 5);
  yield _at(leaked(), 6);
}
