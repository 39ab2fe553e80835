import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["choose", "1:0 4:9 6:6 12:6", "choose/anonymous", "4:16", "inner", "5:20", "late", "8:6 9:8", "main", "16:7 18:6 19:2"], [1, 2]))[i];
}
function choose(kind) {
  return _call(_fn(0), choose$, this, kind);
}
function* choose$(kind) {
  const _maker = _home();
  switch (kind) {
    case yield _at((() => _callFrom(_maker, _fn(1), choose_anonymous$, void 0))(), 1):
      const inner = () => _callFrom(_maker, _fn(2), inner$, void 0, kind);
      return _at(inner(), 2);
    default:
      function late() {
        return _callFrom(_maker, _fn(3), function* () {
          yield _at(0, 1);
          return `late ${kind} ${typeof inner === "undefined" ? "" : ""}`;
        }, this);
      }
      return _at(late().catch(error => error.name), 3);
  }
}
function choose_anonymous$() {
  return "a";
}
function inner$(kind) {
  return `inner ${kind}`;
}
export function main(log) {
  return _call(_fn(4), main$, this, log);
}
function* main$(log) {
  log(yield _at(choose("a"), 1));
  return _at(choose("b"), 2);
}
