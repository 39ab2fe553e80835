import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["all", "11:2 13:18 15:4 15:55 15:88", "nested", "14:19 14:32 14:46", "computed", "17:2 17:43 17:52", "getter/anonymous", "18:24 18:56 18:65", "main", "21:7 23:6 24:6 24:31 25:2 25:10"]))[i];
}
const base = {
  count: 1,
  get label() {
    return `label of ${this.name}`;
  },
  set label(value) {
    this.labelled = value;
  },
  read(...xs) {
    return `${this.name} reads ${xs.join()}`;
  }
};
const object = {
  __proto__: base,
  name: "object",
  all() {
    return _call(_fn(0), all$, this, value => super.label = value, () => super.label, () => super.read, () => super.count);
  },
  ["computed"]() {
    return _call(_fn(2), computed$, this, key => super[key]);
  },
  get getter() {
    return () => _call(_fn(3), getter_anonymous$, this, () => super.read);
  }
};
function* all$(_superSetLabel, _superLabel, _superRead, _superCount) {
  const _maker = _home();
  _superSetLabel(yield _at(Promise.resolve("new"), 1));
  const nested = x => _callFrom(_maker, _fn(1), nested$, this, () => _superLabel(), () => _superRead(), x);
  return _at([_superLabel(), this.labelled, _superRead().call(this, ...(yield _at(Promise.resolve([1, 2]), 3))), yield _at(nested(3), 4), _superCount()].join(), 2);
}
function* nested$(_superLabel, _superRead, x) {
  return _at(_superRead().call(this, x, yield _at(_superLabel(), 2)), 1);
}
function* computed$(_superAt) {
  yield _at(0, 1);
  return _at(_superAt("re" + "ad").call(this, 4), 2);
}
function* getter_anonymous$(_superRead) {
  yield _at(0, 1);
  return _at(_superRead().call(this, "getter"), 2);
}
export function main(log) {
  return _call(_fn(4), main$, this, log);
}
function* main$(log) {
  log(yield _at(object.all(), 1));
  log(yield _at(object.computed(), 2), yield _at(object.getter(), 3));
  return _at((yield _at(import("./other.js"), 5)).default.m(), 4);
}
