import { module as _module, call as _call, apply as _apply, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["pattern", "5:0 7:2", "arrow", "10:14 12:2", "defaulted", "15:0 17:2", "later", "20:0 22:2", "dead", "25:0", "Holder.method", "31:2", "main", "37:7 56:4 58:6 58:26 58:56 59:2"], [0, 1, 2, 3, 4, 5]))[i];
}
const boom = () => {
  throw new RangeError("default");
};
function pattern(_ref) {
  return _call(_fn(0), pattern$, this, _ref);
}
function pattern$({
  a
}) {
  return _at(a, 1);
}
const arrow = _ref => _call(_fn(1), arrow$, void 0, _ref);
function arrow$([first]) {
  return _at(first, 1);
}
function defaulted(a = void 0) {
  return _call(_fn(2), defaulted$, this, a);
}
function defaulted$(a = boom()) {
  return _at(a, 1);
}
function later(a, b = void 0) {
  return _call(_fn(3), later$, this, a, b);
}
function later$(a, b = a.b.c) {
  return _at(b, 1);
}
function dead(a = void 0, b) {
  return _call(_fn(4), dead$, this, a, b);
}
function dead$(a = b, b) {
  return [a, b];
}
class Holder {
  method(_ref, ..._ref2) {
    return _apply(_fn(5), Holder_method$, this, [_ref, ..._ref2]);
  }
}
function Holder_method$({
  deep: {
    a
  }
}, ...[b]) {
  return [a, b];
}
export function main(log) {
  return _call(_fn(6), main$, this, log);
}
function* main$(log) {
  const calls = [() => pattern(null), () => arrow(undefined), () => arrow(5), () => defaulted(), () => later({}), () => dead(), () => new Holder().method({})];
  for (const call of calls) {
    let returned;
    try {
      returned = call();
    } catch {
      log("thrown at the call");
      continue;
    }
    yield _at(returned.catch(error => log(error.name)), 1);
  }
  log(yield _at(defaulted(1), 2), yield _at(later({
    b: {
      c: 2
    }
  }), 3), yield _at(arrow(["x"]), 4));
  return _at(new Holder().method({
    deep: {
      a: 1
    }
  }, 2, 3), 5);
}
