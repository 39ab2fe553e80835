import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["ordered", "4:0 7:2 9:2", "main", "12:7 16:6"]))[i];
}
const seen = [];
const note = name => (seen.push(name), name);
function ordered(a = void 0, _ref = void 0, c = void 0) {
  return _call(_fn(0), ordered$, this, a, _ref, c);
}
function* ordered$(a = note("a"), {
  [note("key")]: b = note("b")
} = {}, c = () => note("c")) {
  note("body");
  yield _at(0, 1);
  c();
  return _at([a, b].join(), 2);
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  const started = ordered();
  note("after the call");
  log(yield _at(started, 1));
  return seen;
}
