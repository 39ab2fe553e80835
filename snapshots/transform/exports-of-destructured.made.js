import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/made.js", ["load", "2:8 2:41", "more", "3:2 3:35", "second", "8:30 8:62", "anonymous", "8:95", "audit", "10:11 10:44"], [1, 3]))[i];
}
const make = prefix => ({
  load: x => _call(_fn(0), load$, void 0, prefix, x),
  more() {
    return _call(_fn(1), more$, this, prefix);
  },
  also: 1
});
function* load$(prefix, x) {
  yield _at(0, 1);
  return `${prefix}${x}`;
}
function more$(prefix) {
  return _at(prefix, 1);
}
export const {
  load,
  ...rest
} = make(">");
export const [first, second = () => _call(_fn(2), second$, void 0)] = [() => _call(_fn(3), anonymous$, void 0)];
function* second$() {
  yield _at(0, 1);
  return "default";
}
function anonymous$() {
  return "first";
}
export let audit;
({
  audit = x => _call(_fn(4), audit$, void 0, x)
} = {});
function* audit$(x) {
  yield _at(0, 1);
  return ` audited ${x}`;
}
