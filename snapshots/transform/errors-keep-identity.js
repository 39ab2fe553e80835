import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN, mark as _mark, allSettled as _allSettled } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["layers", "6:15 6:75 6:97 6:130", "wrap", "8:0 11:4", "main", "17:7 19:17 21:18 23:20"]))[i];
}
class Custom extends Error {
  constructor(message, options) {
    super(message, options);
    this.name = "Custom";
    this.extra = [1];
  }
}
const thrown = new Custom("original", {
  cause: new Error("cause")
});
const layers = n => _call(_fn(0), layers$, void 0, n);
function* layers$(n) {
  if (n === 0) throw thrown;
  yield _at(0, 1);
  try {
    return yield _at(layers(n - 1), 2);
  } finally {
    const _s = _shield();
    try {
      yield _at(0, 3);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
function wrap() {
  return _call(_fn(1), wrap$, this);
}
function* wrap$() {
  try {
    yield _at(layers(2), 1);
  } catch (error) {
    throw new AggregateError([error, error.cause], "wrapped", {
      cause: error
    });
  }
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  const caught = yield _at(layers(3).catch(error => error), 1);
  log(caught === thrown, caught instanceof Custom, caught.extra[0], caught.cause.message);
  const wrapped = yield _at(wrap().catch(error => error), 2);
  log(wrapped.errors[0] === thrown, wrapped.cause === thrown, wrapped.message);
  const [settled] = yield _at(_allSettled(_mark(), [layers(1)]), 3);
  return settled.reason === thrown;
}
