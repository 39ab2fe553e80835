import { module as _module, call as _call, at as _at, mark as _mark, allSettled as _allSettled } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["throws", "6:0", "byDefault", "11:0 13:2", "destructured", "16:0 18:2", "caught", "21:0", "throwsNothing", "30:0", "early", "35:14", "main", "42:7 48:10 53:6 53:22 54:14 56:2"], [0, 1, 2, 3, 4, 5]))[i];
}
// A plain body that throws rejects, and so does one whose parameters throw; nothing is thrown at the caller.
const fail = message => {
  throw new Error(message);
};
function throws(message) {
  return _call(_fn(0), throws$, this, message);
}
function throws$(message) {
  throw new Error(message);
}
function byDefault(value = void 0) {
  return _call(_fn(1), byDefault$, this, value);
}
function byDefault$(value = fail("of a default")) {
  return _at(value, 1);
}
function destructured(_ref) {
  return _call(_fn(2), destructured$, this, _ref);
}
function destructured$({
  a: {
    b
  }
}) {
  return _at(b, 1);
}
function caught() {
  return _call(_fn(3), caught$, this);
}
function caught$() {
  try {
    fail("inside");
  } catch (error) {
    return `caught what was thrown ${error.message}`;
  }
}
function throwsNothing() {
  return _call(_fn(4), throwsNothing$, this);
}
function throwsNothing$() {
  throw undefined;
}
const early = () => _call(_fn(5), early$, void 0);
function early$() {
  return later;
}
const reason = error => error instanceof Error ? error.message : String(error);
export function main(log) {
  return _call(_fn(6), main$, this, log);
}
function* main$(log) {
  for (const call of [() => throws("at once"), byDefault, () => destructured({}), throwsNothing, early]) {
    const task = call();
    log(task instanceof Promise);
    try {
      log(yield _at(task, 1));
    } catch (error) {
      log(call === early || reason(error).includes("undefined") ? "failed" : reason(error));
    }
  }
  log(yield _at(caught(), 2), yield _at(byDefault(1), 3));
  const all = yield _at(_allSettled(_mark(), [throws("one"), byDefault(2), throws("two")]), 4);
  log(all.map(({
    status,
    value,
    reason: error
  }) => `${status} ${error?.message ?? value}`).join(", "));
  return _at(throws("the last").catch(reason), 5);
}
const later = "set by now";
