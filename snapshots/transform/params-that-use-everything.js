import { module as _module, call as _call, callFrom as _callFrom, apply as _apply, home as _home, at as _at, mark as _mark, all as _all, dateNow as _dateNow } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Derived.method", "9:2 11:4 12:4", "Derived.fetches", "14:2 16:4 16:20 16:37", "c", "14:68", "outer/anonymous", "21:9 23:4 24:4", "main", "28:7 30:6 31:6 32:6 33:2"], [2]))[i];
}
class Base {
  name() {
    return "base";
  }
}
class Derived extends Base {
  own = "own";
  method(a = void 0, b = void 0, c = void 0, d = void 0, e = void 0) {
    return _apply(_fn(0), Derived_method$, this, [() => super.name, arguments, a, b, c, d, e]);
  }
  static fetches(a = void 0, b = void 0, c = void 0) {
    return _call(_fn(1), Derived_fetches$, this, void 0, a, b, c);
  }
}
function* Derived_method$(_superName, _arguments, a = _superName().call(this), b = this.own, c = _arguments.length, d = () => _superName().call(this), e = void 0) {
  yield _at(0, 1);
  return _at([a, b, c, d(), e].join(), 2);
}
function* Derived_fetches$(_maker = _home(), a = _dateNow(), b = _all(_mark(), [1, 2]), c = (x = void 0) => _callFrom(_maker, _fn(2), function (x = a) {
  return x > 0;
}, void 0, x)) {
  return _at([a > 0, (yield _at(b, 2)).length, yield _at(c(), 3)].join(), 1);
}
const outer = function () {
  return (a = void 0, b = void 0, _ref = void 0) => _call(_fn(3), outer_anonymous$, this, arguments, new.target, a, b, _ref);
};
function* outer_anonymous$(_arguments, _newTarget, a = this.tag, b = _arguments[0], {
  c = _newTarget
} = {}) {
  yield _at(0, 1);
  return _at([a, b, c].join(), 2);
}
export function main(log) {
  return _call(_fn(4), main$, this, log);
}
function* main$(log) {
  log(yield _at(new Derived().method(), 1));
  log(yield _at(new Derived().method("a", undefined, "c"), 2));
  log(yield _at(Derived.fetches(), 3));
  return _at(outer.call({
    tag: "tag"
  }, "first")(), 4);
}
