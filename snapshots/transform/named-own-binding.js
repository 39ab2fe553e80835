import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["own", "1:15 6:4", "own", "11:22 11:80 11:89", "own", "12:22 12:80 12:89", "own", "13:27 13:68 13:77", "own", "14:17 14:85", "own", "15:17 15:59", "main", "17:7 19:6 19:23 19:46 19:69 20:10 20:28"], [5]))[i];
}
const strict = function own(n) {
  return _call(_fn(0), function* (n) {
    try {
      own = 1;
    } catch (error) {
      yield _at(0, 1);
      return `${error.name} ${typeof own} ${n}`;
    }
  }, this, n);
};
const shadowedByVar = function own() {
  return _call(_fn(1), function* () {
    var own = "var";
    yield _at(0, 1);
    return _at(own, 2);
  }, this);
};
const shadowedByLet = function own() {
  return _call(_fn(2), function* () {
    let own = "let";
    yield _at(0, 1);
    return _at(own, 2);
  }, this);
};
const shadowedByFunction = function own() {
  return _call(_fn(3), function* () {
    yield _at(0, 1);
    return _at(own(), 2);
    function own() {
      return "function";
    }
  }, this);
};
const inParams = function own(self = void 0, name = void 0) {
  return _call(_fn(4), own$, this, own, self, name);
};
function* own$(own, self = own, name = own.name) {
  yield _at(0, 1);
  return `${self === inParams} ${name}`;
}
const inNested = function own(n) {
  return _call(_fn(5), own$2, this, own, n);
};
function own$2(own, n) {
  return _at(n ? [1].map(() => own(n - 1))[0] : "end", 1);
}
export function main(log) {
  return _call(_fn(6), main$, this, log);
}
function* main$(log) {
  log(yield _at(strict(1), 1), yield _at(shadowedByVar(), 2), yield _at(shadowedByLet(), 3), yield _at(shadowedByFunction(), 4));
  return [yield _at(inParams(), 5), yield _at(inNested(2), 6)];
}
