import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["names", "3:0 10:4 14:14 15:73 17:56 18:2", "read", "12:17 12:31 12:40", "_e", "21:0 23:33 23:76", "main", "26:7 28:6 29:2"]))[i];
}
const error = "outside";
function names() {
  return _call(_fn(0), names$, this);
}
function* names$() {
  const _maker = _home();
  const seen = [error];
  try {
    throw "thrown";
  } catch (error) {
    seen.push(error);
    yield _at(0, 1);
    {
      const error = "in a block";
      seen.push(error);
    }
    const read = () => _callFrom(_maker, _fn(1), function* () {
      yield _at(0, 1);
      return _at(error, 2);
    }, void 0);
    error = "assigned";
    seen.push(yield _at(read(), 2));
    try {
      throw "inner";
    } catch (error) {
      var leaked = error;
      seen.push(yield _at(error, 3));
    }
  }
  try {
    throw 1;
  } catch (x) {
    var x = 2;
    seen.push(x);
    yield _at(0, 4);
    seen.push(x);
  }
  return _at([...seen, error, leaked, typeof x].join(), 5);
}
function _e(_s) {
  return _call(_fn(2), e$, this, _s);
}
function* e$(_s) {
  try {
    throw _s;
  } catch (_e) {
    yield _at(0, 1);
    return `${_e} ${_s}`;
  } finally {
    const _s2 = _shield();
    try {
      yield _at(0, 2);
    } finally {
      if (_unshield(_s2)) yield _DRAIN;
    }
  }
}
export function main(log) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log) {
  log(yield _at(names(), 1));
  return _at(_e("names of the compiler"), 2);
}
