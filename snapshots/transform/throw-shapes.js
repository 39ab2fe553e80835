import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["fail", "3:0", "failLater", "8:0 10:2 11:8", "main", "14:7 19:8"], [0]))[i];
}
const thrown = [undefined, null, 0, "text", Symbol("s"), {
  plain: true
}];
function fail(value) {
  return _call(_fn(0), fail$, this, value);
}
function fail$(value) {
  throw value;
}
function failLater(value) {
  return _call(_fn(1), failLater$, this, value);
}
function* failLater$(value) {
  yield _at(0, 1);
  throw yield _at(value, 2);
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  for (const value of thrown) {
    for (const throws of [fail, failLater]) {
      try {
        yield _at(throws(value), 1);
        log("never");
      } catch (error) {
        log(error === value);
      }
    }
  }
  throw new TypeError("escapes");
}
