import { pageModule as _pageModule, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _pageModule(1, "src/input.ts", ["load", "1:0 3:2", "main", "12:7 14:6 15:6"]))[i];
}
function load(id: string): Promise<string> {
  return _call(_fn(0), load$, this, id);
}
function* load$(id: string) {
  yield _at(undefined, 1);
  return `loaded ${id}`;
}
/** A plain library's callback: nobody runs when the timer rings, but the page's scope owns the call. */
function later<T>(work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => setTimeout(() => work().then(resolve, reject), 1));
}
export function main(log: (text: string) => void) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log: (text: string) => void) {
  log(yield _at(load("inside"), 1));
  log(yield _at(later(() => load("outside")), 2));
}
