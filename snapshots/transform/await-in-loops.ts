import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["main", "1:7 3:23 3:55 7:18 7:63 8:20 10:10 12:9 16:6 22:10 23:9 29:6 32:2"]))[i];
}
export function main(log: (line: string) => void) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log: (line: string) => void) {
  for (let i = 0; i < (yield _at(Promise.resolve(3), 1)); i += yield _at(Promise.resolve(1), 2)) {
    if (i === 1) continue;
    log(`for ${i}`);
  }
  for (const x of yield _at(Promise.resolve(["a", "b"]), 3)) log(`of ${yield _at(x, 4)}`);
  for (const key in yield _at(Promise.resolve({
    k: 1
  }), 5)) log(`in ${key}`);
  let n = 0;
  while ((yield _at(Promise.resolve(n), 6)) < 2) n++;
  do n--; while (yield _at(Promise.resolve(n > 0), 7));
  log(`n ${n}`);
  outer: for (const a of [1, 2, 3]) {
    for (const b of [1, 2, 3]) {
      yield _at(0, 8);
      if (b === 2) continue outer;
      if (a === 3) break outer;
      log(`${a}${b}`);
    }
  }
  switch (yield _at(Promise.resolve(2), 9)) {
    case yield _at(Promise.resolve(1), 10):
      log("one");
      break;
    case 2:
      log("two");
    default:
      yield _at(0, 11);
      log("through");
  }
  return _at(n, 12);
}
