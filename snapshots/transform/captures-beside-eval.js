import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["read", "3:15 5:4 6:4", "main", "11:7 16:6 17:2"]))[i];
}
function make(value) {
  const fixed = "fixed";
  const read = () => _call(_fn(0), function* () {
    yield _at(0, 1);
    return _at([value, fixed].join(), 2);
  }, void 0);
  return {
    read,
    change: code => eval(code)
  };
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  const {
    read,
    change
  } = make("first");
  const pending = read();
  change('value = "changed by eval"');
  log(yield _at(pending, 1));
  return _at(read(), 2);
}
