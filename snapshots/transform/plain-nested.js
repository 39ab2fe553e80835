import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, mark as _mark, all as _all, race as _race, detach as _detach } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["makes", "4:0 6:2", "makes/map", "6:23", "waitsInside", "9:0 15:2", "inner", "11:16 12:4", "inParams", "18:0 20:2", "f", "18:28", "g", "18:52 18:64", "deep", "23:0 26:2", "below", "25:16 25:29", "everything", "29:0 31:2", "everything/map", "31:28 31:41", "fastest", "34:0 36:2", "main", "39:7 41:9 41:27 41:53 41:75 41:93 42:9 42:43 43:2 44:2", "main/map", "43:35"], [0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 13]))[i];
}
// A plain body is a maker as any other: of functions in it, and in its parameters.
const log = [];
function makes(n) {
  return _call(_fn(0), makes$, this, n);
}
function makes$(n) {
  const _maker = _home();
  return _at([1, 2, 3].map(by => _callFrom(_maker, _fn(1), makes_map$, void 0, n, by)), 1);
}
function makes_map$(n, by) {
  return n * by;
}
function waitsInside(n) {
  return _call(_fn(2), waitsInside$, this, n);
}
function waitsInside$(n) {
  const _maker = _home();
  const inner = () => _callFrom(_maker, _fn(3), inner$, void 0, n);
  return _at(inner(), 1);
}
function* inner$(n) {
  yield _at(0, 1);
  return n + 1;
}
function inParams(f = void 0, g = void 0) {
  return _call(_fn(4), inParams$, this, void 0, f, g);
}
function inParams$(_maker = _home(), f = x => _callFrom(_maker, _fn(5), f$, void 0, x), g = () => _callFrom(_maker, _fn(6), function () {
  return _at(f(1), 1);
}, void 0)) {
  return _at(g(), 1);
}
function f$(x) {
  return x + 1;
}
function deep(depth) {
  return _call(_fn(7), deep$, this, depth);
}
function deep$(depth) {
  const _maker = _home();
  const below = () => _callFrom(_maker, _fn(8), below$, void 0, depth);
  return _at(below(), 1);
}
function below$(depth) {
  return _at(depth > 0 ? deep(depth - 1) : "the bottom", 1);
}
function everything(xs) {
  return _call(_fn(9), everything$, this, xs);
}
function everything$(xs) {
  const _maker = _home();
  return _at(_all(_mark(), xs.map(x => _callFrom(_maker, _fn(10), everything_map$, void 0, x))), 1);
}
function everything_map$(x) {
  return _at(waitsInside(x), 1);
}
function fastest() {
  return _call(_fn(11), fastest$, this);
}
function fastest$() {
  return _at(_race(_mark(), [waitsInside("first "), new Promise(() => {})]), 1);
}
export function main(print) {
  return _call(_fn(12), main$, this, print);
}
function* main$(print) {
  const _maker = _home();
  print((yield _at(_all(_mark(), yield _at(makes(10), 2)), 1)).join(), yield _at(waitsInside(1), 3), yield _at(inParams(), 4), yield _at(deep(5), 5));
  print((yield _at(everything([1, 2]), 6)).join(), yield _at(fastest(), 7));
  yield _at(_all(_mark(), ["a", "b"].map(name => _callFrom(_maker, _fn(13), main_map$, void 0, name))), 8);
  return _at(log.join(), 9);
}
function main_map$(name) {
  return void _detach(() => log.push(name));
}
