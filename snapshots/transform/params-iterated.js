import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["two", "9:12 9:50", "holes", "10:14 10:63 10:72", "rest", "11:13 11:59", "none", "12:13 12:47", "thrown", "13:15 13:100", "main", "15:7 18:41 20:2 21:2"], [4]))[i];
}
const log = [];
const source = count => ({
  [Symbol.iterator]: () => ({
    next: () => (log.push("next"), {
      done: count-- <= 0,
      value: count
    }),
    return: () => (log.push("return"), {})
  })
});
const two = _ref => _call(_fn(0), two$, void 0, _ref);
function* two$([a, b]) {
  yield _at(0, 1);
  return `${a} ${b}`;
}
const holes = _ref => _call(_fn(1), holes$, void 0, _ref);
function* holes$([, b = "default"]) {
  yield _at(0, 1);
  return _at(b, 2);
}
const rest = _ref => _call(_fn(2), rest$, void 0, _ref);
function* rest$([a, ...others]) {
  yield _at(0, 1);
  return `${a} ${others.length}`;
}
const none = _ref => _call(_fn(3), none$, void 0, _ref);
function* none$([]) {
  yield _at(0, 1);
  return "none";
}
const thrown = _ref => _call(_fn(4), thrown$, void 0, _ref);
function thrown$([a = (() => {
  throw new Error("default threw");
})()]) {
  return _at(a, 1);
}
export function main(write) {
  return _call(_fn(5), main$, this, write);
}
function* main$(write) {
  for (const f of [two, holes, rest, none, thrown]) {
    for (const count of [1, 3]) log.push(yield _at(f(source(count)).catch(error => error.message), 1));
  }
  yield _at(two(5).catch(error => log.push(error.name)), 2);
  yield _at(two({
    [Symbol.iterator]: () => source([undefined])[Symbol.iterator]()
  }).then(text => log.push(text)), 3);
  for (const line of log) write(line);
}
