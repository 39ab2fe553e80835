import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["load", "2:13 2:69 2:103", "user", "4:0 7:10 7:28", "nested", "10:15 12:2", "run", "10:28 10:42", "main", "15:7 17:11 18:11"], [2]))[i];
}
const log = [];
const load = x => _call(_fn(0), load$, void 0, x);
function* load$(x) {
  log.push(`load ${x}`);
  yield _at(0, 1);
  log.push(`loaded ${x}`);
  return _at(x, 2);
}
function user(id, pending = void 0, other = void 0) {
  return _call(_fn(1), user$, this, id, pending, other);
}
function* user$(id, pending = load(id), other = pending.then(x => x + 1)) {
  log.push("body");
  return (yield _at(pending, 1)) + (yield _at(other, 2));
}
const nested = (run = void 0) => _call(_fn(2), nested$, void 0, void 0, run);
function nested$(_maker = _home(), run = () => _callFrom(_maker, _fn(3), run$, void 0)) {
  return _at(run(), 1);
}
function* run$() {
  yield _at(0, 1);
  return "made in the parameters";
}
export function main(write) {
  return _call(_fn(4), main$, this, write);
}
function* main$(write) {
  log.push(yield _at(user(1), 1));
  log.push(yield _at(nested(), 2));
  for (const line of log) write(line);
}
