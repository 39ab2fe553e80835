import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, mark as _mark, all as _all } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "5:7 15:2", "results/limit", "8:10 9:6 11:6"], [0]))[i];
}
const queue = [];
const limit = f => new Promise((resolve, reject) => queue.push(() => f().then(resolve, reject)));
const drain = () => setTimeout(() => queue.splice(0).forEach(f => f()), 1);
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function main$(log) {
  const _maker = _home();
  const results = ["a", "b"].map(name => limit(() => _callFrom(_maker, _fn(1), results_limit$, void 0, name, log)));
  drain();
  return _at(_all(_mark(), results), 1);
}
function* results_limit$(name, log) {
  yield _at(0, 1);
  log(name);
  return _at(name, 2);
}
