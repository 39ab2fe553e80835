import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/start.ts", ["default", "1:15 3:2 4:2"]))[i];
}
export default function (name: string, times = void 0) {
  return _call(_fn(0), default$, this, name, times);
}
function* default$(name: string, times = 2) {
  yield _at(0, 1);
  return _at(name.repeat(times), 2);
}
