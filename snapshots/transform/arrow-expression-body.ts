import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["twice", "3:14", "main", "8:20 14:13 15:6 16:13 17:2", "later", "10:16 10:37", "settled", "11:18", "waits", "12:16 12:28", "object", "13:17 13:35"], [0, 2, 3]))[i];
}
type Log = (line: string) => void;
const twice = (n: number) => _call(_fn(0), twice$, void 0, n);
function twice$(n: number) {
  return n * 2;
}
export const main = (log: Log) => _call(_fn(1), main$, void 0, log);
function* main$(log: Log) {
  const _maker = _home();
  const later = (n: number) => _callFrom(_maker, _fn(2), later$, void 0, n);
  const settled = () => _callFrom(_maker, _fn(3), settled$, void 0);
  const waits = () => _callFrom(_maker, _fn(4), waits$, void 0);
  const object = () => _callFrom(_maker, _fn(5), object$, void 0, later);
  log(String(yield _at(later(2), 1)));
  log(yield _at(settled(), 2));
  log(String(yield _at(waits(), 3)));
  return _at(object(), 4);
}
function later$(n: number) {
  return _at(twice(n), 1);
}
function settled$() {
  return "no promise";
}
function* waits$() {
  return yield _at(twice(4), 1);
}
function* object$(later) {
  return {
    a: yield _at(later(3), 1)
  };
}
