import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, mark as _mark, all as _all } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["sync", "3:0 6:24 7:2 9:2", "main", "12:7 22:2 23:29 23:42", "add", "19:14 19:70 19:92"]))[i];
}
const log = [];
function sync(name) {
  return _call(_fn(0), sync$, this, name);
}
function* sync$(name) {
  log.push(`${name} begins`);
  if (name === "short") return _at(name, 1);
  yield _at(0, 2);
  log.push(`${name} goes on`);
  return _at(name, 3);
}
export function main(write) {
  return _call(_fn(1), main$, this, write);
}
function* main$(write) {
  const _maker = _home();
  const first = sync("first");
  log.push("after the first call");
  const short = sync("short");
  log.push("after the short one");
  let value = 0;
  const add = () => _callFrom(_maker, _fn(2), function* () {
    const before = value;
    value = before + 1;
    yield _at(0, 1);
    value += 10;
    return _at(value, 2);
  }, void 0);
  const tasks = [add(), add()];
  log.push(`value ${value}`);
  yield _at(_all(_mark(), tasks), 1);
  log.push(`value ${value}`, yield _at(first, 2), yield _at(short, 3));
  for (const line of log) write(line);
}
