import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["keep", "4:23", "push", "8:21", "inKey", "12:17 14:4", "anonymous", "19:28", "anonymous", "24:38", "anonymous", "25:25", "anonymous", "26:21", "anonymous", "27:20", "made", "28:60", "f", "29:21", "main", "31:7 33:101 37:2 38:2 38:10", "main/anonymous", "34:4", "main/anonymous", "37:9 37:21", "main/anonymous", "38:17", "main/anonymous/anonymous", "38:29"], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14]))[i];
}
const seen = [];
const keep = f => (seen.push(f), class {});
class Odd extends keep(() => _call(_fn(0), keep$, void 0)) {
  static [(seen.push(() => _call(_fn(1), push$, void 0)), "key")] = 1;
  [`${seen.push(function inKey() {
    return _call(_fn(2), inKey$, this, inKey);
  }), "method"}`]() {}
}
function keep$() {
  return "heritage";
}
function push$() {
  return "computed key";
}
function inKey$(inKey) {
  return _at(inKey.name, 1);
}
const tag = (strings, ...values) => values;
const [inTemplate] = tag`a${() => _call(_fn(3), anonymous$, void 0)}b`;
function anonymous$() {
  return "template";
}
const conditional = seen.length > 0 ? () => _call(_fn(4), anonymous$2, void 0) : null;
function anonymous$2() {
  return "conditional";
}
const logical = null ?? (() => _call(_fn(5), anonymous$3, void 0));
function anonymous$3() {
  return "logical";
}
const sequence = (0, () => _call(_fn(6), anonymous$4, void 0));
function anonymous$4() {
  return "sequence";
}
const spread = [...[() => _call(_fn(7), anonymous$5, void 0)]][0];
function anonymous$5() {
  return "spread";
}
const made = new class {
  constructor(f) {
    this.f = f;
  }
}(() => _call(_fn(8), made$, void 0));
function made$() {
  return "argument of new";
}
const nested = ((f = () => _call(_fn(9), f$, void 0)) => f)();
function f$() {
  return "default of a plain function";
}
export function main(log) {
  return _call(_fn(10), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  for (const f of [...seen, inTemplate, conditional, logical, sequence, spread, made.f, nested]) log(yield _at(f(), 1));
  !function () {
    return _callFrom(_maker, _fn(11), main_anonymous$, this, log);
  }();
  yield _at((() => _callFrom(_maker, _fn(12), main_anonymous$2, void 0, log))(), 2);
  return _at((yield _at((() => _callFrom(_maker, _fn(13), main_anonymous$3, void 0))(), 4))(), 3);
}
function main_anonymous$(log) {
  log("negated");
}
function main_anonymous$2(log) {
  return _at(log("at once"), 1);
}
function main_anonymous$3() {
  const _maker = _home();
  return () => _callFrom(_maker, _fn(14), main_anonymous_anonymous$, void 0);
}
function main_anonymous_anonymous$() {
  return "twice";
}
