import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Item.name", "6:4 6:52", "Item.all", "7:4 7:43 7:73", "Item.later/anonymous", "8:25 8:57", "Item.anonymous", "9:26", "main", "13:7 17:6 17:26 17:50 18:6 18:21 19:10 19:32"], [3]))[i];
}
function make(prefix, log) {
  let made = 0;
  return class Item {
    static total = 0;
    id = ++made;
    name(suffix = void 0) {
      return _call(_fn(0), Item_name$, this, Item, prefix, suffix);
    }
    static all() {
      return _call(_fn(1), function* () {
        yield _at(0, 1);
        log(`made ${made}`);
        return _at(Item.total, 2);
      }, this);
    }
    get later() {
      return () => _call(_fn(2), function* () {
        yield _at(0, 1);
        return `${prefix} ${made} ${Item.name}`;
      }, void 0);
    }
    [`${prefix}Method`] = () => _call(_fn(3), Item_anonymous$, this, prefix);
  };
}
function* Item_name$(Item, prefix, suffix = prefix) {
  yield _at(0, 1);
  Item.total++;
  return `${prefix}${this.id}${suffix}`;
}
function Item_anonymous$(prefix) {
  return typeof this.id + prefix;
}
export function main(log) {
  return _call(_fn(4), main$, this, log);
}
function* main$(log) {
  const A = make("a", log),
    B = make("b", log);
  const [first, second] = [new A(), new A()];
  log(yield _at(first.name(), 1), yield _at(second.name("!"), 2), yield _at(new B().name(), 3));
  log(yield _at(A.all(), 4), yield _at(B.all(), 5));
  return [yield _at(second.later(), 6), yield _at(first.aMethod(), 7)];
}
