import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Store.load", "2:2 4:40 5:4", "Failure.retry", "12:2 14:4 15:4", "List.total", "20:2 23:33 24:4", "main", "28:7 31:6 31:29 32:6 33:2"]))[i];
}
class Store extends Map {
  load(key) {
    return _call(_fn(0), Store_load$, this, () => super.has, () => super.set, () => super.get, key);
  }
  get [Symbol.toStringTag]() {
    return "Store";
  }
}
function* Store_load$(_superHas, _superSet, _superGet, key) {
  if (!_superHas().call(this, key)) _superSet().call(this, key, yield _at(Promise.resolve(`value of ${key}`), 1));
  return _at(_superGet().call(this, key), 2);
}
class Failure extends Error {
  name = "Failure";
  retry(n) {
    return _call(_fn(1), Failure_retry$, this, () => super.toString, n);
  }
}
function* Failure_retry$(_superToString, n) {
  yield _at(0, 1);
  return _at(n > 0 ? this.retry(n - 1) : `${_superToString().call(this)} ${this.message}`, 2);
}
class List extends Array {
  total() {
    return _call(_fn(2), List_total$, this);
  }
}
function* List_total$() {
  let sum = 0;
  for (const x of this) sum += yield _at(x, 1);
  return _at(sum, 2);
}
export function main(log) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log) {
  const store = new Store();
  log(yield _at(store.load("a"), 1), yield _at(store.load("a"), 2), store.size, String(store));
  log(yield _at(new Failure("it failed").retry(2), 3));
  return _at(List.of(1, Promise.resolve(2), 3).map(x => x).total(), 4);
}
