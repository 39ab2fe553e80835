import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN, disposal as _disposal } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["flagged", "5:0 10:4", "told", "16:0", "inside", "26:0 35:2", "held", "38:0", "main", "44:7 46:6 46:34 47:2 48:2 49:6 49:22 50:2"], [0, 2]))[i];
}
// A `finally` that calls nothing needs no shield, and so no generator; one that calls something has both.
let busy = false;
const left = [];
function flagged(fail) {
  return _call(_fn(0), flagged$, this, fail);
}
function flagged$(fail) {
  busy = true;
  try {
    if (fail) throw new Error("failed");
    return _at(busy, 1);
  } finally {
    busy = false;
  }
}
function told(fail) {
  return _call(_fn(1), told$, this, fail);
}
function* told$(fail) {
  try {
    if (fail) throw new Error("failed too");
    return "told";
  } finally {
    const _s = _shield();
    try {
      left.push(fail);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
function inside() {
  return _call(_fn(2), inside$, this);
}
function inside$() {
  const plain = () => {
    try {
      return "the value of the inner function";
    } finally {
      left.push("inner");
    }
  };
  return _at(plain(), 1);
}
function held() {
  return _call(_fn(3), held$, this);
}
function* held$() {
  {
    const _d = _disposal();
    try {
      const resource = _d.use({
        [Symbol.dispose]: () => left.push("disposed")
      });
      return typeof resource;
    } catch (_e) {
      _d.failed(_e);
    } finally {
      const _s = _shield();
      try {
        _d.step();
        _d.end();
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
  }
}
export function main(log) {
  return _call(_fn(4), main$, this, log);
}
function* main$(log) {
  log(yield _at(flagged(false), 1), busy, yield _at(told(false), 2));
  yield _at(flagged(true).catch(error => log(error.message, busy)), 3);
  yield _at(told(true).catch(error => log(error.message)), 4);
  log(yield _at(inside(), 5), yield _at(held(), 6));
  return _at(left.join(), 7);
}
