import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["own", "1:14 3:2 4:2", "self", "7:15 9:2", "f", "13:20", "g", "13:74", "assigned", "16:11", "first", "20:15", "main", "22:7 24:6 24:22 26:2", "main/anonymous", "26:10"], [2, 3, 4, 5, 7]))[i];
}
const named = function own(n) {
  return _call(_fn(0), own$, this, own, n);
};
function* own$(own, n) {
  yield _at(0, 1);
  return _at(n === 0 ? own.name : own(n - 1), 2);
}
const shadow = function self(self) {
  return _call(_fn(1), self$, this, self);
};
function* self$(self) {
  yield _at(0, 1);
  return typeof self;
}
const holder = {
  f: function () {
    return _call(_fn(2), f$, this);
  },
  g: () => _call(_fn(3), g$, void 0)
};
function f$() {
  return 1;
}
function g$() {
  return 2;
}
let assigned;
assigned = () => _call(_fn(4), assigned$, void 0);
function assigned$() {}
const [first = () => _call(_fn(5), first$, void 0)] = [];
function first$() {}
export function main(log) {
  return _call(_fn(6), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  log(yield _at(named(2), 1), yield _at(shadow(1), 2));
  log(holder.f.name, holder.g.name, assigned.name, first.name, named.name);
  return _at((() => _callFrom(_maker, _fn(7), main_anonymous$, void 0)).name, 3);
}
function main_anonymous$() {}
