import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["scopes", "1:0 6:19 12:16 14:2", "inner", "11:20", "discriminants", "17:0 21:10 22:9 23:9 24:9 28:2", "at", "20:13 20:43", "main", "31:7 33:6 34:2"], [1, 3]))[i];
}
function scopes(kind) {
  return _call(_fn(0), scopes$, this, kind);
}
function* scopes$(kind) {
  const _maker = _home();
  const seen = [];
  switch (kind) {
    case "first":
      let shared = yield _at(Promise.resolve("set in first"), 1);
      seen.push(shared);
    case "second":
      shared = `${kind} and second`;
      seen.push(shared);
      const inner = () => _callFrom(_maker, _fn(1), function () {
        return `inner ${shared}`;
      }, void 0);
      seen.push(yield _at(inner(), 2));
  }
  return _at(seen.join("; "), 3);
}
function discriminants() {
  return _call(_fn(2), discriminants$, this);
}
function* discriminants$() {
  const _maker = _home();
  const calls = [];
  const at = x => _callFrom(_maker, _fn(3), at$, void 0, calls, x);
  switch (yield _at(at(2), 1)) {
    case yield _at(at(1), 2):
    case yield _at(at(2), 3):
    case yield _at(at(3), 4):
      calls.push("body");
  }
  switch (NaN) {
    case NaN:
      calls.push("never");
  }
  return _at(calls.join(), 5);
}
function at$(calls, x) {
  calls.push(x);
  return _at(x, 1);
}
export function main(log) {
  return _call(_fn(4), main$, this, log);
}
function* main$(log) {
  log(yield _at(scopes("first"), 1));
  return _at(discriminants(), 2);
}
