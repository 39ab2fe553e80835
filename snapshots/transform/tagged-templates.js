import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["render", "7:0 9:2 9:16 9:29", "main", "12:7 14:6 15:6 16:7 17:2"]))[i];
}
const tags = new Set();
const tag = (strings, ...values) => {
  tags.add(strings);
  return `${strings.raw.join("_")}:${values.join()}`;
};
function render(n) {
  return _call(_fn(0), render$, this, n);
}
function* render$(n) {
  return _at(tag`a${yield _at(n, 2)}b\n${yield _at(Promise.resolve(n + 1), 3)}c`, 1);
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  log(yield _at(render(1), 1));
  log(yield _at(render(2), 2));
  log((yield _at(Promise.resolve(tag), 3))`x${1}`);
  return _at(tags.size, 4);
}
