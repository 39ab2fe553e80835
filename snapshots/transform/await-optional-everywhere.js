import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["read", "3:0 6:4 6:25 7:4 7:29 8:5 9:4 10:4 10:19 11:4 11:11 11:47 12:25 12:44 14:10 15:2", "never", "18:0", "main", "23:7 25:6 26:2"], [1]))[i];
}
const object = {
  a: {
    b: async x => x * 2,
    c: null
  },
  list: [async () => "listed"]
};
function read(target, key) {
  return _call(_fn(0), read$, this, target, key);
}
function* read$(target, key) {
  const results = [yield _at(target?.a?.b?.(yield _at(Promise.resolve(21), 2)), 1), yield _at(target?.a.c?.d.e.f(yield _at(never(), 4)), 3), (yield _at(target?.list, 5))?.[0]?.name, yield _at(target?.list?.[0]?.(), 6), yield _at(target?.[yield _at(Promise.resolve(key), 8)]?.b(1), 7), yield _at((yield _at(target?.a, 10))?.b?.call(null, ...(yield _at(Promise.resolve([3]), 11))), 9), target?.a?.missing?.(yield _at(never(), 12)) ?? (yield _at(Promise.resolve("default"), 13))];
  delete (yield _at(Promise.resolve(target), 14))?.list;
  return _at([...results, target && "list" in target].map(String).join(), 15);
}
function never() {
  return _call(_fn(1), never$, this);
}
function never$() {
  throw new Error("never called");
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  log(yield _at(read(undefined, "a"), 1));
  return _at(read(object, "a"), 2);
}
