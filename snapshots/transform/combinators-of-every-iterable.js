import { module as _module, call as _call, at as _at, mark as _mark, all as _all, allSettled as _allSettled, race as _race } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["later", "1:14 1:47 1:56", "main", "3:7 5:7 6:7 7:7 7:41 7:73 8:7 9:7 9:56 10:26 11:12 12:7 13:2"]))[i];
}
const later = x => _call(_fn(0), later$, void 0, x);
function* later$(x) {
  yield _at(0, 1);
  return _at(x, 2);
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  log((yield _at(_all(_mark(), new Set([later(1), 2, Promise.resolve(3)])), 1)).join());
  log((yield _at(_all(_mark(), function* () {
    yield later("g");
    yield later("h");
  }()), 2)).join());
  log((yield _at(_all(_mark(), "ab"), 3)).join(), (yield _at(_all(_mark(), []), 4)).length, (yield _at(_all(_mark(), [, 1]), 5)).length);
  log((yield _at(_all(_mark(), new Map([[1, later(2)]]).values()), 6)).join());
  log((yield _at(_all(_mark(), [[later(1)]].flat()), 7)).join(), (yield _at(_all(_mark(), [{
    then: f => f("thenable")
  }]), 8)).join());
  const [a, [b, {
    c
  }]] = yield _at(_all(_mark(), [later("a"), _all(_mark(), [later("b"), {
    c: later("c")
  }])]), 9);
  log(a, b, yield _at(c, 10));
  log((yield _at(_allSettled(_mark(), [later(1), Promise.reject(new Error("r")), 3]), 11)).map(r => r.value ?? r.reason.message).join());
  return _at(_race(_mark(), [later("raced")]), 12);
}
