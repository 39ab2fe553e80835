import { module as _module, call as _call, apply as _apply, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["make/anonymous", "3:9 5:4 6:4", "six/anonymous", "10:25 12:2 13:2", "main", "16:7 18:6 19:2"]))[i];
}
function make(a, b, c, d) {
  const e = "e";
  return (f, g) => _apply(_fn(0), make_anonymous$, void 0, [a, b, c, d, e, f, g]);
}
function* make_anonymous$(a, b, c, d, e, f, g) {
  yield _at(0, 1);
  return _at([a, b, c, d, e, f, g].join(""), 2);
}
const six = (a, b, c) => (d, e, f) => _call(_fn(1), six_anonymous$, void 0, a, b, c, d, e, f);
function* six_anonymous$(a, b, c, d, e, f) {
  yield _at(0, 1);
  return _at([a, b, c, d, e, f].join(""), 2);
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  log(yield _at(six("a", "b", "c")("d", "e", "f"), 1));
  return _at(make("a", "b", "c", "d")("f", "g"), 2);
}
