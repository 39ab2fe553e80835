import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 13:4 16:31 23:2"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  function* count(n) {
    try {
      for (let i = 0; i < n; i++) log(`got ${yield i}`);
      return "done";
    } finally {
      log("generator cleaned up");
      yield "from finally";
    }
  }
  try {
    yield _at(0, 1);
  } finally {
    const _s = _shield();
    try {
      const inner = function* () {
        try {
          yield* count(1);
        } finally {
          log("around");
        }
      };
      for (const x of inner()) {
        yield _at(0, 2);
        log(`x ${x}`);
      }
      const left = count(3);
      left.next();
      log(JSON.stringify(left.return("left")), JSON.stringify(left.next()));
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  if (_pending()) yield _DELIVER;
  const object = {
    *[Symbol.iterator]() {
      yield await_;
      yield* [1, 2];
    }
  };
  var await_ = "a variable";
  return _at([...object].join(), 3);
}
