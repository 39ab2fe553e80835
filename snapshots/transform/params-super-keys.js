import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Derived.grow", "18:2 20:4", "Derived.later", "23:2 25:42", "main", "30:7 33:8 33:30"]))[i];
}
const log = [];
const key = name => (log.push(`key ${name}`), name);
class Base {
  get size() {
    return this.kept ?? 1;
  }
  set size(value) {
    log.push(`set ${value}`);
    this.kept = value;
  }
  name() {
    return "base";
  }
}
class Derived extends Base {
  grow(by = void 0, before = void 0, own = void 0) {
    return _call(_fn(0), Derived_grow$, this, key => super[key], (key, value) => super[key] = value, key => super[key]++, by, before, own);
  }
  later(grow = void 0, _ref = void 0) {
    return _call(_fn(1), Derived_later$, this, key => super[key], (key, value) => super[key] = value, grow, _ref);
  }
}
function* Derived_grow$(_superAt, _superSetAt, _superPostIncrementAt, by = (_key3 => _superSetAt(_key3, _superAt(_key3) + 2))(key("size")), before = _superPostIncrementAt(key("size")), own = (_key4 => _superAt(_key4) ?? _superSetAt(_key4, 5))(key("own"))) {
  yield _at(0, 1);
  return [by, before, own];
}
function* Derived_later$(_superAt, _superSetAt, grow = (by = (_key => _superSetAt(_key, _superAt(_key) * 2))(key("size"))) => by, {
  name = _superAt(key("name")).call(this)
} = {}) {
  let _key2;
  const inBody = (_key2 = key("size"), _superSetAt(_key2, _superAt(_key2) - (yield _at(1, 1))));
  return [grow(), name, inBody];
}
export function main(write) {
  return _call(_fn(2), main$, this, write);
}
function* main$(write) {
  const derived = new Derived();
  write(yield _at(derived.grow(), 1), yield _at(derived.later(), 2), derived.size);
  for (const line of log) write(line);
}
