import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 4:17 4:35 5:6 6:19 9:4 9:17 13:2 13:10"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  const name = "other";
  const module = yield _at(import(`./${yield _at(Promise.resolve(name), 2)}.js`), 1);
  log(yield _at(module.load(1), 3), module.default.name);
  const {
    load
  } = yield _at(import("./other.js"), 4);
  log(load === module.load);
  try {
    yield _at(import(yield _at(Promise.resolve("./missing.js"), 6)), 5);
  } catch (error) {
    log(error.code);
  }
  return _at((yield _at(module.default(), 8)).endsWith("other.js"), 7);
}
