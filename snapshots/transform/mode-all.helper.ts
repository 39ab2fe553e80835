import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/helper.ts", ["helper", "1:7 3:2", "inner", "2:16"], [0, 1]))[i];
}
export function helper() {
  return _call(_fn(0), helper$, this);
}
function helper$() {
  const _maker = _home();
  const inner = () => _callFrom(_maker, _fn(1), inner$, void 0);
  return _at(inner(), 1);
}
function inner$() {
  return "helped";
}
