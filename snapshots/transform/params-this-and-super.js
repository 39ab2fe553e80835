import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Derived.use", "9:2 11:4", "Derived.use", "15:2 17:4", "Derived.arrow", "20:10 22:4", "target", "27:0 29:2", "main", "33:7 36:6 36:27 36:48 37:2"]))[i];
}
class Base {
  kind = "base";
  make() {
    return `made by ${this.kind}`;
  }
  static id = 7;
}
class Derived extends Base {
  kind = "derived";
  use(text = void 0, made = void 0, later = void 0) {
    return _call(_fn(0), Derived_use$, this, () => super.make, text, made, later);
  }
  static use(id = void 0, own = void 0) {
    return _call(_fn(1), Derived_use$2, this, () => super.id, id, own);
  }
  arrow = (text = void 0, made = void 0) => _call(_fn(2), Derived_arrow$, this, () => super.make, text, made);
}
function* Derived_use$(_superMake, text = this.kind, made = _superMake().call(this), later = () => this.kind) {
  yield _at(0, 1);
  this.kind = "changed";
  return `${text} ${made} ${later()}`;
}
function* Derived_use$2(_superId, id = _superId(), own = this.name) {
  yield _at(0, 1);
  return `${id} ${own}`;
}
function* Derived_arrow$(_superMake, text = this.kind, made = _superMake().call(this)) {
  yield _at(0, 1);
  return `${text} ${made}`;
}
function target(kind = void 0, self = void 0) {
  return _call(_fn(3), target$, this, kind, self);
}
function* target$(kind = typeof void 0, self = this?.name) {
  yield _at(0, 1);
  return `${kind} ${self}`;
}
export function main(log) {
  return _call(_fn(4), main$, this, log);
}
function* main$(log) {
  const derived = new Derived();
  log(yield _at(derived.use(), 1), yield _at(Derived.use(), 2), yield _at(derived.arrow(), 3));
  return _at(target.call({
    name: "n"
  }), 4);
}
