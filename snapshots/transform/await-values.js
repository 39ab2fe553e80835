import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "3:7 5:6 5:23 5:35 5:44 6:6 7:6 9:4 14:4"]))[i];
}
const thenable = {
  then: resolve => resolve("from a thenable")
};
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  log(yield _at(undefined, 1), yield _at(null, 2), yield _at(0, 3), yield _at("text", 4));
  log(yield _at(thenable, 5));
  log(yield _at(Promise.resolve(Promise.resolve("nested")), 6));
  try {
    yield _at({
      then: (_, reject) => reject(new RangeError("rejected by a thenable"))
    }, 7);
  } catch (error) {
    log(error.message);
  }
  try {
    yield _at({
      get then() {
        throw new TypeError("no then");
      }
    }, 8);
  } catch (error) {
    log(error.message);
  }
  return thenable;
}
