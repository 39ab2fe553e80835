import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["unpack", "1:0 5:23 5:58 6:4", "list", "11:0 14:10 15:28", "fails", "20:0 25:4 27:4", "main", "31:7 33:6 33:53 33:71 34:2"]))[i];
}
function unpack(thrown) {
  return _call(_fn(0), unpack$, this, thrown);
}
function* unpack$(thrown) {
  try {
    throw thrown;
  } catch ({
    message = yield _at(Promise.resolve("default"), 1),
    [yield _at(Promise.resolve("code"), 2)]: code = 0,
    ...rest
  }) {
    yield _at(0, 3);
    return `${message} ${code} ${Object.keys(rest).join()}`;
  }
}
function list() {
  return _call(_fn(1), list$, this);
}
function* list$() {
  try {
    throw yield _at(Promise.resolve([1]), 1);
  } catch ([first, second = yield _at(Promise.resolve(2), 2)]) {
    return first + second;
  }
}
function fails() {
  return _call(_fn(2), fails$, this);
}
function* fails$() {
  try {
    throw null;
  } catch ({
    message
  }) {
    return _at(message, 1);
  } finally {
    const _s = _shield();
    try {
      yield _at(0, 2);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
export function main(log) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log) {
  log(yield _at(unpack({
    message: "m",
    code: 1,
    x: 2
  }), 1), yield _at(unpack({}), 2), yield _at(list(), 3));
  return _at(fails().catch(error => error.name), 4);
}
