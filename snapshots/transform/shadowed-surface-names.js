import { module as _module2, call as _call2, callFrom as _callFrom2, home as _home2, at as _at2, shield as _shield2, unshield as _unshield2, DRAIN as _DRAIN2 } from "@asupersync/browser/compiled";
var _m2;
function _fn2(i) {
  return (_m2 ??= _module2(1, "src/input.js", ["uses", "3:0 7:4 8:4 10:15", "_callFrom._apply", "17:18 17:122", "nested", "17:73", "main", "19:7 21:6 22:2"], [1, 2]))[i];
}
const _call = "own _call",
  _at = "own _at",
  _module = "own _module",
  _m = "own _m",
  _fn = "own _fn";
function uses(_shield, _unshield) {
  return _call2(_fn2(0), uses$, this, _shield, _unshield);
}
function* uses$(_shield, _unshield) {
  const _pending = "own _pending",
    _DRAIN = "own _DRAIN";
  try {
    yield _at2(0, 1);
    return _at2([_call, _at, _module, _m, _fn, _shield, _unshield, _pending, _DRAIN].length, 2);
  } finally {
    const _s2 = _shield2();
    try {
      const _s = yield _at2(Promise.resolve("own _s"), 3);
      let _maker = _s;
      _home.push(_maker);
    } finally {
      if (_unshield2(_s2)) yield _DRAIN2;
    }
  }
}
const _home = [];
class _callFrom {
  _apply(_self) {
    return _call2(_fn2(1), callFrom__apply$, this, _self);
  }
}
function callFrom__apply$(_self) {
  const _maker2 = _home2();
  const nested = () => _callFrom2(_maker2, _fn2(2), nested$, this, _self);
  return _at2(nested(), 1);
}
function nested$(_self) {
  return `${_self} ${this.constructor.name}`;
}
export function main(log) {
  return _call2(_fn2(3), main$, this, log);
}
function* main$(log) {
  log(yield _at2(uses("own _shield", "own _unshield"), 1), _home.join());
  return _at2(new _callFrom()._apply("own _self"), 2);
}
