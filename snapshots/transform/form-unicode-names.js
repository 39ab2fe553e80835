import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["größe", "1:0 3:2", "変数", "7:11 7:43 7:52", "ascii", "8:19", "👍", "9:17 9:50", "main", "11:7 13:26 13:42 14:6 15:2"], [2]))[i];
}
function größe(ñ) {
  return _call(_fn(0), größe$, this, ñ);
}
function* größe$(ñ) {
  yield _at(0, 1);
  return `größe ${ñ}`;
}
const 変数 = () => _call(_fn(1), 変数$, void 0);
function* 変数$() {
  yield _at(0, 1);
  return _at(変数.name, 2);
}
const ascii = x => _call(_fn(2), ascii$, void 0, x);
function ascii$(x) {
  return `${x} 👍🏽`;
}
const object = {
  "👍"() {
    return _call(_fn(3), _$, this);
  }
};
function* _$() {
  yield _at(0, 1);
  return "thumb";
}
export function main(log) {
  return _call(_fn(4), main$, this, log);
}
function* main$(log) {
  const ſ = "long s";
  log(yield _at(größe(ſ), 1), yield _at(変数(), 2));
  log(yield _at(ascii("emoji"), 3));
  return _at(object["👍"](), 4);
}
