import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["step", "2:13 2:59 2:68", "main", "4:7 6:16 6:31 7:19 8:24 10:16 10:47 11:25 13:11 13:24 13:42 13:61", "f", "12:12 12:25 12:40"]))[i];
}
const log = [];
const step = x => _call(_fn(0), step$, void 0, x);
function* step$(x) {
  log.push(x);
  yield _at(0, 1);
  return _at(x, 2);
}
export function main(write) {
  return _call(_fn(1), main$, this, write);
}
function* main$(write) {
  const _maker = _home();
  const last = (yield _at(step(1), 1), yield _at(step(2), 2), step(3));
  log.push(`last ${yield _at(last, 3)}`);
  const nothing = void (yield _at(step(4), 4));
  log.push(String(nothing));
  for (let i = (yield _at(step(5), 5), 0); i < 1; i++, yield _at(step(6), 6)) log.push("round");
  if (log.push("test"), yield _at(step(7), 7)) log.push("then");
  const f = () => _callFrom(_maker, _fn(2), f$, void 0);
  log.push(yield _at(f(), 8), !(yield _at(step(0), 9)), -(yield _at(step(10), 10)), ~(yield _at(step(11), 11)));
  for (const line of log) write(String(line));
}
function* f$() {
  return yield _at(step(8), 1), yield _at(step(9), 2);
}
