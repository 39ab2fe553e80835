import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["build", "1:0 3:22 4:5 7:12 13:2", "Made.later", "8:4 9:13", "main", "16:7 18:2"], [2]))[i];
}
function build(log) {
  return _call(_fn(0), build$, this, log);
}
function* build$(log) {
  const _maker = _home();
  class Made extends (yield _at(Promise.resolve(Object), 1)) {
    [yield _at(Promise.resolve("method"), 2)]() {
      return "m";
    }
    static [yield _at(Promise.resolve("field"), 3)] = "f";
    later() {
      return _callFrom(_maker, _fn(1), Made_later$, this, Made);
    }
  }
  log(Made.field);
  return _at(new Made().later(), 4);
}
function* Made_later$(Made) {
  return yield _at(Promise.resolve(`${this.method()}${Made.field}`), 1);
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function main$(log) {
  return _at(build(log), 1);
}
