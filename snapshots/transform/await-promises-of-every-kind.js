import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["awaits", "6:0 13:10 13:21 13:40 13:56 13:70", "rejected", "16:0 20:2 22:4 24:4", "main", "28:7 30:7 31:6 34:2"]))[i];
}
class Sub extends Promise {
  then(...args) {
    seen.push("then of a subclass");
    return super.then(...args);
  }
}
const seen = [];
function awaits() {
  return _call(_fn(0), awaits$, this);
}
function* awaits$() {
  const own = Promise.resolve("own");
  own.then = resolve => resolve("its own then is not asked");
  const sub = new Sub(resolve => resolve("of a subclass"));
  const foreign = Object.setPrototypeOf(Promise.resolve("without a constructor"), null);
  const frozen = Object.freeze(Promise.resolve("frozen"));
  return [yield _at(own, 1), yield _at(sub, 2), typeof (yield _at(foreign, 3)), yield _at(frozen, 4), yield _at(Promise.try(() => "tried"), 5)];
}
function rejected() {
  return _call(_fn(1), rejected$, this);
}
function* rejected$() {
  const early = Promise.reject(new Error("handled late"));
  early.catch(() => {});
  yield _at(0, 1);
  try {
    yield _at(early, 2);
  } catch (error) {
    return _at(error.message, 3);
  }
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  log((yield _at(awaits(), 1)).join());
  log(yield _at(rejected(), 2), seen.length > 0);
  const {
    promise,
    resolve
  } = Promise.withResolvers();
  queueMicrotask(() => resolve("from outside"));
  return _at(promise, 3);
}
