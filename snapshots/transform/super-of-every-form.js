import { module as _module, call as _call, callFrom as _callFrom, apply as _apply, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Derived.make", "28:2 30:4 31:4", "Derived.use", "33:2 35:43 36:20 36:35 38:24 39:18 40:10 42:10 44:12 46:20 54:17", "nested", "50:19 51:6 52:6", "hello", "61:2 63:4", "main", "68:7 70:6 71:6 72:15"]))[i];
}
const seen = [];
class Base {
  constructor() {
    this.x = 1;
  }
  get value() {
    return `value ${this.name}`;
  }
  set value(v) {
    seen.push(`set ${v} on ${this.name}`);
  }
  greet(...words) {
    return `${this.name} says ${words.join(" ")}`;
  }
  tag(strings, ...values) {
    return `${this.name} ${strings.raw.join("|")} ${values.join()}`;
  }
  static make() {
    return `made by ${this.name}`;
  }
}
Base.prototype.count = 1;
Base.prototype.list = [1, 2];
class Derived extends Base {
  name = "derived";
  static make() {
    return _call(_fn(0), Derived_make$, this, () => super.make);
  }
  use(log) {
    return _apply(_fn(1), Derived_use$, this, [() => super.value, key => super[key], () => super.greet, () => super.absent, () => super.tag, value => super.value = value, (key, value) => super[key] = value, () => super.count++, key => --super[key], () => super.count, () => super.unset, value => super.unset = value, () => super.list, log]);
  }
}
function* Derived_make$(_superMake) {
  yield _at(0, 1);
  return _at(_superMake().call(this), 2);
}
function* Derived_use$(_superValue, _superAt, _superGreet, _superAbsent, _superTag, _superSetValue, _superSetAt, _superPostIncrementCount, _superDecrementAt, _superCount, _superUnset, _superSetUnset, _superList, log) {
  let _key;
  const _maker = _home();
  log(_superValue(), _superAt("value"), _superAt(yield _at("value", 1)));
  log(_superGreet().call(this, yield _at("a", 2), ...(yield _at(["b", "c"], 3))));
  log(_superAt("greet").call(this, 1), _superGreet()?.call(this, "maybe"), _superAbsent()?.call(this, "nothing"));
  log(_superTag().bind(this)`one ${yield _at(1, 4)} two`);
  _superSetValue(yield _at("v", 5));
  _superSetAt(yield _at("value", 6), "w");
  _superSetValue(_superValue() + "!");
  _key = yield _at("value", 7), _superSetAt(_key, _superAt(_key) + "?");
  _superPostIncrementCount();
  _superDecrementAt(yield _at("count", 8));
  log(_superCount() ?? "none", this.count);
  _superUnset() ?? _superSetUnset(yield _at("filled", 9));
  _superUnset() && _superSetUnset("never");
  log(this.unset, _superUnset());
  const arrow = () => _superGreet().call(this, "from an arrow");
  const nested = () => _callFrom(_maker, _fn(2), nested$, this, () => _superGreet());
  log(arrow(), yield _at(nested(), 10));
  return [..._superList()];
}
function* nested$(_superGreet) {
  yield _at(0, 1);
  return _at(_superGreet().call(this, "from a nested async arrow"), 2);
}
const object = {
  __proto__: {
    hello: () => "hello"
  },
  hello() {
    return _call(_fn(3), hello$, this, () => super.hello);
  }
};
function* hello$(_superHello) {
  yield _at(0, 1);
  return `${_superHello().call(this)} again`;
}
export function main(log) {
  return _call(_fn(4), main$, this, log);
}
function* main$(log) {
  log(yield _at(Derived.make(), 1));
  log(yield _at(object.hello(), 2));
  const list = yield _at(new Derived().use(log), 3);
  return [...seen, ...list];
}
