import { module as _module, call as _call2, callFrom as _callFrom, home as _home, at as _at2, shield as _shield, unshield as _unshield, DRAIN as _DRAIN } from "@asupersync/browser/compiled";
var _m2;
function _fn2(i) {
  return (_m2 ??= _module(1, "src/input.js", ["load", "5:0 8:2 10:4 12:4", "main", "20:7 24:2", "nested", "23:17 23:29"], [1, 2]))[i];
}
const _call = "mine";
const _at = 1;
let _m, _fn, _maker, _s;
function load() {
  return _call2(_fn2(0), load$2, this);
}
function* load$2() {
  const load$ = "also mine";
  yield _at2(0, 1);
  try {
    return _at2([_call, _at, _m, _fn, _maker, _s, load$].join(), 2);
  } finally {
    const _s2 = _shield();
    try {
      yield _at2(load.done?.(), 3);
    } finally {
      if (_unshield(_s2)) yield _DRAIN;
    }
  }
}
function* load$() {
  yield "a generator of that name";
}
export function main(log) {
  return _call2(_fn2(1), main$, this, log);
}
function main$(log) {
  const _maker2 = _home();
  log([...load$()].join());
  const nested = () => _callFrom(_maker2, _fn2(2), nested$, void 0);
  return _at2(nested(), 1);
}
function nested$() {
  return _at2(load(), 1);
}
