import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["loop", "9:0 12:4 14:33 15:31 16:28 19:20 20:2", "main", "23:7 26:24"]))[i];
}
const log = [];
const source = (name, close) => ({
  [Symbol.iterator]: () => {
    let count = 0;
    return {
      next: () => ({
        done: count === 3,
        value: count++
      }),
      return: () => (log.push(`${name} closed`), close?.(), {})
    };
  }
});
function loop(how) {
  return _call(_fn(0), loop$, this, how);
}
function* loop$(how) {
  for (const x of source(how, how === "closing throws" ? () => {
    throw new Error("closing threw");
  } : undefined)) {
    yield _at(0, 1);
    if (how === "break" || how === "closing throws") break;
    if (how === "return") return yield _at(Promise.resolve(`returned ${x}`), 2);
    if (how === "throw") throw yield _at(Promise.resolve(new Error("thrown in the body")), 3);
    if (how === "rejected") yield _at(Promise.reject(new Error("rejected in the body")), 4);
  }
  const [first] = source("pattern");
  const [, second = yield _at(Promise.resolve("never"), 5), ...rest] = source("whole pattern");
  return _at([first, second, rest.join()].join(" "), 6);
}
export function main(write) {
  return _call(_fn(1), main$, this, write);
}
function* main$(write) {
  for (const how of ["end", "break", "return", "throw", "rejected", "closing throws"]) log.push(`${how}: ${yield _at(loop(how).catch(error => error.message), 1)}`);
  for (const line of log) write(line);
}
