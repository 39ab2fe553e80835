import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 3:77 4:60 7:9 9:9", "step", "3:18 3:33", "main/anonymous", "4:21", "main/anonymous", "4:38", "x", "5:25", "y", "5:43", "main/anonymous", "7:16", "main/anonymous", "9:16"], [2, 3, 4, 5, 6, 7]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  for (let step = n => _callFrom(_maker, _fn(1), step$, void 0, n), n = 0; n < 3; n = yield _at(step(n), 1)) log(`n ${n}`);
  for (const run of [() => _callFrom(_maker, _fn(2), main_anonymous$, void 0), () => _callFrom(_maker, _fn(3), main_anonymous$2, void 0)]) log(yield _at(run(), 2));
  for (const key in {
    x: () => _callFrom(_maker, _fn(4), x$, void 0),
    y: () => _callFrom(_maker, _fn(5), y$, void 0)
  }) log(key);
  let left = 2;
  while (yield _at((() => _callFrom(_maker, _fn(6), function () {
    return left-- > 0;
  }, void 0))(), 3)) log(`left ${left}`);
  do log("once"); while (yield _at((() => _callFrom(_maker, _fn(7), main_anonymous$3, void 0))(), 4));
}
function* step$(n) {
  yield _at(0, 1);
  return n + 1;
}
function main_anonymous$() {
  return "a";
}
function main_anonymous$2() {
  return "b";
}
function x$() {
  return 1;
}
function y$() {
  return 2;
}
function main_anonymous$3() {
  return false;
}
