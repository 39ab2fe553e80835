import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["load", "1:7 4:15 6:2", "main", "9:7 12:16 13:17"]))[i];
}
export function load(id: string, log: (line: string) => void): Promise<string> {
  return _call(_fn(0), load$, this, id, log);
}
function* load$(id: string, log: (line: string) => void) {
  log(`loading ${id}`);
  const text = yield _at(Promise.resolve(`text of ${id}`), 1);
  log(`loaded ${id}`);
  return _at(text.toUpperCase(), 2);
}
export function main(log: (line: string) => void) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log: (line: string) => void) {
  log("start");
  const first = yield _at(load("a", log), 1);
  const second = yield _at(load("b", log), 2);
  return [first, second];
}
