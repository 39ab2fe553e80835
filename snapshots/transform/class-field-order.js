import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Base.base", "5:28 5:60", "Derived.first", "10:24 10:56", "Derived.anonymous", "12:39 12:90", "main", "17:7 20:11 20:33 20:56"]))[i];
}
const log = [];
const note = (name, value) => (log.push(name), value);
class Base {
  base = note("base field", () => _call(_fn(0), Base_base$, this));
  constructor() {
    note("base constructor");
    this.kind = "set by base";
  }
}
function* Base_base$() {
  yield _at(0, 1);
  return `base of ${this.kind}`;
}
class Derived extends Base {
  first = note("first", () => _call(_fn(1), Derived_first$, this));
  kind = note("kind", "set by a field");
  [note("computed key", "computed")] = () => _call(_fn(2), Derived_anonymous$, this);
  last = note("last", 9);
  constructor() {
    note("before super");
    super();
    note("after super");
  }
}
function* Derived_first$() {
  yield _at(0, 1);
  return `${this.kind} ${this.last}`;
}
function* Derived_anonymous$() {
  return `computed ${yield _at(this.first(), 1)}`;
}
export function main(write) {
  return _call(_fn(3), main$, this, write);
}
function* main$(write) {
  const derived = new Derived();
  log.push(yield _at(derived.base(), 1), yield _at(derived.first(), 2), yield _at(derived.computed(), 3));
  for (const line of log) write(line);
}
