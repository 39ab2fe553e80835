import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 17:20", "nested", "10:17 12:13"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  const plain = n => {
    try {
      return n;
    } finally {
      log(`plain ${n}`);
    }
  };
  const nested = n => _callFrom(_maker, _fn(1), nested$, void 0, log, n);
  return [plain(1), yield _at(nested(2), 1)];
}
function* nested$(log, n) {
  try {
    return yield _at(n, 1);
  } finally {
    const _s = _shield();
    try {
      log(`nested ${n}`);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
