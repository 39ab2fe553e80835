import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["top", "5:0 5:42", "main", "7:7 9:11 10:11 13:13 17:18", "inner", "11:2 11:28", "deepest", "11:69 11:96", "inBlock", "14:4 14:31", "conditional", "18:4"], [2, 5]))[i];
}
const log = [];
log.push(typeof top, top.length);
const early = top("called before its line");
function top(x) {
  return _call(_fn(0), top$, this, x);
}
function* top$(x) {
  yield _at(0, 1);
  return `top ${x} ${typeof later}`;
}
export function main(write) {
  return _call(_fn(1), main$, this, write);
}
function* main$(write) {
  const _maker = _home();
  log.push(yield _at(early.catch(error => error.name), 1));
  log.push(yield _at(inner(1), 2));
  function inner(n) {
    return _callFrom(_maker, _fn(2), inner$, this, inner, n);
  }
  {
    log.push(yield _at(inBlock(), 3));
    function inBlock() {
      return _callFrom(_maker, _fn(4), inBlock$, this);
    }
  }
  if (log) {
    const value = yield _at(conditional(), 4);
    function conditional() {
      return _callFrom(_maker, _fn(5), conditional$, this);
    }
    log.push(value);
  }
  for (const line of log) write(line);
}
function inner$(inner, n) {
  const _maker = _home();
  return _at(n > 3 ? deepest() : inner(n + 1), 1);
  function deepest() {
    return _callFrom(_maker, _fn(3), deepest$, this, n);
  }
}
function* deepest$(n) {
  yield _at(0, 1);
  return `deepest ${n}`;
}
function* inBlock$() {
  yield _at(0, 1);
  return "in a block";
}
function conditional$() {
  return "conditional";
}
const later = 1;
