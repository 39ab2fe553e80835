import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, randomUUID as _randomUUID } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["shadows/anonymous", "5:9 7:4 9:4", "main", "13:7 15:6 17:6 18:2 18:10", "inner", "16:16 16:35"], [2]))[i];
}
const Promise_ = Promise;
function shadows(fetch, {
  Date,
  setTimeout: timer = () => "own timer"
}) {
  const Math = {
    random: () => "own random"
  };
  return () => _call(_fn(0), shadows_anonymous$, void 0, fetch, Date, timer, Math);
}
function* shadows_anonymous$(fetch, Date, timer, Math) {
  yield _at(0, 1);
  const performance = {
    now: () => "own now"
  };
  return _at([fetch("x"), Date.now(), timer(), Math.random(), performance.now(), typeof _randomUUID()].join(), 2);
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  log(yield _at(shadows(x => `own fetch of ${x}`, {
    Date: {
      now: () => "own date"
    }
  })(), 1));
  const inner = Promise => _callFrom(_maker, _fn(2), inner$, void 0, Promise);
  log(yield _at(inner({
    all: xs => `own all of ${xs}`
  }), 2));
  return _at((yield _at(Promise_.all([1, 2]), 4)).join(), 3);
}
function inner$(Promise) {
  return _at(Promise.all([1]), 1);
}
