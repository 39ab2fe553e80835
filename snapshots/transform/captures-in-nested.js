import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 17:7 18:2", "outer", "4:16 15:12", "inner", "7:18 13:6", "innermost", "8:24 9:8 10:8"], [2]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  const a = "a";
  const outer = b => _callFrom(_maker, _fn(1), outer$, void 0, a, b);
  log((yield _at(outer("b"), 1)).join());
  return _at(outer("B"), 2);
}
function* outer$(a, b) {
  const _maker = _home();
  const c = "c";
  let changed = 0;
  const inner = d => _callFrom(_maker, _fn(2), function (d) {
    const _maker = _home();
    const innermost = () => _callFrom(_maker, _fn(3), innermost$, void 0, d, b, c, a);
    changed++;
    return _at(innermost(), 1);
  }, void 0, d);
  return [yield _at(inner("d"), 1), changed];
}
function* innermost$(d, b, c, a) {
  yield _at(0, 1);
  return _at([a, b, c, d].join(""), 2);
}
