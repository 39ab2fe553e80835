import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["spread", "6:0 8:40 8:70 9:42 9:66 10:38 11:45", "main", "15:7 17:17"]))[i];
}
const seen = [];
const note = (name, value) => (seen.push(name), value);
const iterable = (name, ...values) => ({
  *[Symbol.iterator]() {
    for (const value of values) yield note(`${name}${value}`, value);
  }
});
const object = name => new Proxy({
  x: name
}, {
  get: (target, key) => note(`get ${String(key)}`, target[key]),
  ownKeys: target => note(`keys of ${name}`, Reflect.ownKeys(target))
});
function spread() {
  return _call(_fn(0), spread$, this);
}
function* spread$() {
  const list = [...iterable("a", 1, 2), yield _at(note("between", 0), 1), ...(yield _at(note("late", iterable("b", 3)), 2))];
  const merged = {
    ...object("first"),
    y: yield _at(note("y", 1), 3),
    ...(yield _at(note("source", object("second")), 4))
  };
  const text = `${note("head", "h")}${yield _at(note("middle", "m"), 5)}${note("tail", "t")}`;
  const call = Math.max(...iterable("c", 1), yield _at(note("max", 9), 6), ...iterable("d", 2));
  return [list.join(), JSON.stringify(merged), text, call];
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  const result = yield _at(spread(), 1);
  log(seen.join("; "));
  return result;
}
