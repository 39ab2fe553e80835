import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["anonymous", "5:18 5:50", "anonymous", "6:2 6:46", "anonymous", "7:2 7:52", "4", "8:2 8:32", "fifth key", "9:2 9:42", "6", "10:2 10:34", "main", "13:7 16:80"]))[i];
}
const names = [];
const key = name => (names.push(name), name);
const object = {
  [key("first")]: () => _call(_fn(0), anonymous$, void 0),
  [key("second")]() {
    return _call(_fn(1), anonymous$2, this);
  },
  [Symbol.for("third")]() {
    return _call(_fn(2), anonymous$3, this);
  },
  4() {
    return _call(_fn(3), _4$, this);
  },
  "fifth key"() {
    return _call(_fn(4), fifth_key$, this);
  },
  0x6() {
    return _call(_fn(5), _6$, this);
  }
};
function* anonymous$() {
  yield _at(0, 1);
  return 1;
}
function* anonymous$2() {
  yield _at(0, 1);
  return 2;
}
function* anonymous$3() {
  yield _at(0, 1);
  return 3;
}
function* _4$() {
  yield _at(0, 1);
  return 4;
}
function* fifth_key$() {
  yield _at(0, 1);
  return 5;
}
function* _6$() {
  yield _at(0, 1);
  return 6;
}
export function main(log) {
  return _call(_fn(6), main$, this, log);
}
function* main$(log) {
  log(names.join());
  for (const own of Reflect.ownKeys(object)) log(String(own), object[own].name, yield _at(object[own](), 1));
}
