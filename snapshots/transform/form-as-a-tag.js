import { module as _module, call as _call, apply as _apply, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["tag", "1:12 3:2 4:2", "tag", "9:2 11:4", "main", "16:7 18:6 18:24 19:6 20:10 20:32"]))[i];
}
const tag = (strings, ...values) => _apply(_fn(0), tag$, void 0, [strings, ...values]);
function* tag$(strings, ...values) {
  yield _at(0, 1);
  return _at(strings.raw.map((text, index) => text + (values[index] ?? "")).join(""), 2);
}
const library = {
  prefix: ">",
  tag(strings, value) {
    return _call(_fn(1), tag$2, this, strings, value);
  }
};
function* tag$2(strings, value) {
  yield _at(0, 1);
  return this.prefix + strings[0] + value;
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  log(yield _at(tag`a${1}b${yield _at(Promise.resolve(2), 2)}c`, 1));
  log(yield _at(library.tag`x${3}`, 3));
  return (yield _at(tag`same`, 4)) === (yield _at(tag`same`, 5));
}
