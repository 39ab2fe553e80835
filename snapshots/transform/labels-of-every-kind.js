import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 5:6 14:6 17:24 20:14 21:8 26:11 28:5 30:68 31:2"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  a: b: c: for (const x of [1, 2, 3]) {
    inner: {
      yield _at(0, 1);
      if (x === 1) continue b;
      if (x === 2) break inner;
      break a;
    }
    log(`after inner ${x}`);
  }
  block: {
    try {
      yield _at(0, 2);
      break block;
    } finally {
      const _s = _shield();
      try {
        log(`in finally ${yield _at(Promise.resolve("of a block"), 3)}`);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_pending()) yield _DELIVER;
  }
  choose: if (yield _at(true, 4)) {
    if (yield _at(true, 5)) break choose;
    log("never");
  }
  repeat: do {
    for (;;) continue repeat;
  } while (yield _at(Promise.resolve(false), 6));
  statement: switch (1) {
    case 1:
      for (;;) break statement;
  }
  $: yield _at(log("a labelled expression"), 7);
  let n = 0;
  up: while (true) {
    down: while (true) {
      if (++n < 3) continue up;
      yield _at(n, 8);
      break up;
    }
  }
  return _at(n, 9);
}
