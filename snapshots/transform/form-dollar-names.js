import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["load", "1:0 1:42", "load$2", "3:0 3:44", "$", "4:10 4:42", "_", "5:10 5:42", "$", "6:13", "main", "8:7 10:6 10:20 11:10 11:21 11:32"], [4]))[i];
}
function load() {
  return _call(_fn(0), load$3, this);
}
function* load$3() {
  yield _at(0, 1);
  return "load";
}
const load$ = "taken by the file";
function load$2() {
  return _call(_fn(1), load$2$, this);
}
function* load$2$() {
  yield _at(0, 1);
  return `load$2 beside ${load$}`;
}
const $ = () => _call(_fn(2), $$2, void 0);
function* $$2() {
  yield _at(0, 1);
  return "$";
}
const _ = () => _call(_fn(3), _$, void 0);
function* _$() {
  yield _at(0, 1);
  return "_";
}
const $$ = {
  $() {
    return _call(_fn(4), $$3, this);
  }
};
function $$3() {
  return "$$.$";
}
export function main(log) {
  return _call(_fn(5), main$, this, log);
}
function* main$(log) {
  log(yield _at(load(), 1), yield _at(load$2(), 2));
  return [yield _at($(), 3), yield _at(_(), 4), yield _at($$.$(), 5)];
}
