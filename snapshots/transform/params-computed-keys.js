import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["pick", "5:0 8:2 9:2", "main", "12:7 14:11 15:11"]))[i];
}
const log = [];
const key = name => (log.push(`key ${name}`), name);
const value = name => (log.push(`default ${name}`), name);
function pick(_ref, last = void 0) {
  return _call(_fn(0), pick$, this, _ref, last);
}
function* pick$({
  [key("a")]: a = value("a"),
  [key("b")]: {
    [key("c")]: c = value("c"),
    ...rest
  } = {}
}, last = value("last")) {
  log.push("body");
  yield _at(0, 1);
  return _at([a, c, last, Object.keys(rest).length].join(), 2);
}
export function main(write) {
  return _call(_fn(1), main$, this, write);
}
function* main$(write) {
  log.push(yield _at(pick({}), 1));
  log.push(yield _at(pick({
    a: 1,
    b: {
      c: 2,
      d: 3
    }
  }, 4), 2));
  for (const line of log) write(line);
}
