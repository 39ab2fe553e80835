import { module as _module, call as _call, generate as _generate, give as _give, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["swallows", "4:0 8:4", "returnsNothing", "12:0", "gives", "20:0 22:4 25:4", "main", "29:7 30:6 30:24 32:22 32:42 32:62"]))[i];
}
// A `return` in a `finally` may wait, and so runs in a shield, however little else there is.
const later = Promise.resolve("of a promise");
function swallows() {
  return _call(_fn(0), swallows$, this);
}
function* swallows$() {
  try {
    throw new Error("swallowed");
  } finally {
    const _s = _shield();
    try {
      return _at(later, 1);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
function returnsNothing() {
  return _call(_fn(1), returnsNothing$, this);
}
function* returnsNothing$() {
  try {
    return "lost";
  } finally {
    const _s = _shield();
    try {
      return;
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
function gives() {
  return _generate(void 0, _fn(2), gives$, this);
}
function* gives$() {
  try {
    yield _give(yield _at("given", 1), 1);
    throw new Error("swallowed as well");
  } finally {
    const _s = _shield();
    try {
      return yield _at(later, 2);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
export function main(log) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log) {
  log(yield _at(swallows(), 1), yield _at(returnsNothing(), 2));
  const given = gives();
  log(JSON.stringify([yield _at(given.next(), 3), yield _at(given.next(), 4), yield _at(given.next(), 5)]));
}
