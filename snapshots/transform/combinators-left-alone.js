import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["aliased", "4:0 8:6 9:7 9:48 10:7 11:7 12:2", "shadowed", "15:0 17:2", "main", "20:7 22:6 23:2"], [1]))[i];
}
const {
  all,
  race: first
} = Promise;
const Mine = Promise;
function aliased(log) {
  return _call(_fn(0), aliased$, this, log);
}
function* aliased$(log) {
  const {
    allSettled
  } = Promise;
  const any = Promise.any.bind(Promise);
  log(yield _at(any([1]), 1));
  log((yield _at(all.call(Promise, [1, 2]), 2)).join(), yield _at(first.call(Promise, [3]), 3));
  log((yield _at(allSettled.call(Promise, [4]), 4)).length);
  log((yield _at(Mine.all([5]), 5)).join());
  return _at(["all"].map(name => typeof Promise[name]), 6);
}
function shadowed(Promise) {
  return _call(_fn(1), shadowed$, this, Promise);
}
function shadowed$(Promise) {
  return _at(Promise.all([6]), 1);
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  log(yield _at(shadowed({
    all: xs => `mine ${xs}`
  }), 1));
  return _at(aliased(log), 2);
}
