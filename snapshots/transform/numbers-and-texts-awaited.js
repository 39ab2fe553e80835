import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 3:7 3:19 3:41 3:51 3:62 3:80 4:6 4:16 4:32 4:42 4:54 5:6 5:35 5:68 5:103 6:6 6:13 6:20 6:27 6:40 6:61 7:6 7:18 7:35 7:69 7:80 8:9"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  log((yield _at(1, 1)) + (yield _at(2n.toString(), 2)), yield _at(`t${yield _at(1, 4)}`, 3), yield _at(/r/.source, 5), yield _at([1].length, 6));
  log(yield _at(!0, 7), yield _at(typeof 1, 8), yield _at(-1, 9), yield _at(+"2", 10), (yield _at(void 0, 11)) ?? "nothing");
  log(yield _at(new Date(0).getTime(), 12), yield _at(class {
    static x = 1;
  }.x, 13), yield _at(function () {
    return 2;
  }(), 14), yield _at((() => 3)(), 15));
  log(yield _at(yield _at(yield _at(yield _at(4, 19), 18), 17), 16), (yield _at([[5]], 20))[0][0], (yield _at({
    then: undefined,
    x: 6
  }, 21)).x);
  log(yield _at(null, 22), yield _at(undefined, 23), yield _at(Symbol.iterator.toString(), 24), yield _at(NaN, 25), yield _at(Infinity, 26));
  return yield _at((log, 7), 27);
}
