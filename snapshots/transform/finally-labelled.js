import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 5:4 9:4 16:6 20:6 26:6 28:6 35:8 40:2"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  done: try {
    log("in");
    yield _at(0, 1);
    if (log) break done;
    log("never");
  } finally {
    const _s = _shield();
    try {
      yield _at(0, 2);
      log("cleanup");
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  if (_pending()) yield _DELIVER;
  log("after the label");
  let n = 0;
  again: for (;;) {
    try {
      yield _at(0, 3);
      if (n++ < 2) continue again;
      break again;
    } finally {
      const _s = _shield();
      try {
        yield _at(0, 4);
        log(`round ${n}`);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_pending()) yield _DELIVER;
  }
  if (n === 3) {
    try {
      yield _at(0, 5);
    } finally {
      const _s = _shield();
      try {
        yield _at(log("in an if"), 6);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_pending()) yield _DELIVER;
  }
  switch (n) {
    case 3:
      try {
        log("in a case");
      } finally {
        const _s = _shield();
        try {
          yield _at(0, 7);
        } finally {
          if (_unshield(_s)) yield _DRAIN;
        }
      }
      if (_pending()) yield _DELIVER;
    default:
      log("through");
  }
  return _at(n, 8);
}
