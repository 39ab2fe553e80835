import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["later", "4:2 6:4", "inside/anonymous", "13:16 15:4", "later", "24:2 26:4", "throughSwitch/anonymous", "36:14 38:8", "late", "50:2 52:4", "main", "58:7 60:6 61:6 62:6 65:6"]))[i];
}
function early(log) {
  const before = later();
  const value = "set";
  function later() {
    return _call(_fn(0), function* () {
      yield _at(0, 1);
      return value;
    }, this);
  }
  return before;
}
function inside(log) {
  const self = (() => _call(_fn(1), function* () {
    yield _at(0, 1);
    return typeof self;
  }, void 0))();
  return self;
}
function never() {
  return later();
  const value = "never set";
  function later() {
    return _call(_fn(2), function* () {
      yield _at(0, 1);
      return value;
    }, this);
  }
}
function throughSwitch(n) {
  switch (n) {
    case 0:
      const value = "skipped";
    default:
      return (() => _call(_fn(3), function* () {
        yield _at(0, 1);
        return value;
      }, void 0))();
  }
}
function throughAnother() {
  const first = helper();
  const value = "late";
  function helper() {
    return late();
  }
  function late() {
    return _call(_fn(4), function* () {
      yield _at(0, 1);
      return value;
    }, this);
  }
  return first;
}
export function main(log) {
  return _call(_fn(5), main$, this, log);
}
function* main$(log) {
  log(yield _at(early(log), 1));
  log(yield _at(inside(log), 2));
  log(yield _at(throughAnother(), 3));
  for (const run of [never, () => throughSwitch(1)]) {
    try {
      yield _at(run(), 4);
    } catch (error) {
      log(error.name);
    }
  }
}
