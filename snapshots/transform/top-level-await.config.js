import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/config.js", ["load", "2:20 2:52 2:61"]))[i];
}
const {
  value
} = await Promise.resolve({
  value: "awaited by the module"
});
export const load = () => _call(_fn(0), load$, void 0);
function* load$() {
  yield _at(0, 1);
  return _at(value, 2);
}
export const loaded = await load().catch(error => error.name);
for await (const x of [1]) globalThis.seenByConfig = x;
