import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["value", "1:0 5:4 8:4", "object", "12:0 18:14", "error", "22:0 29:13", "nested", "33:0 39:6 43:4 45:4", "main", "49:7 51:6 51:22 51:45 52:2"]))[i];
}
function value() {
  return _call(_fn(0), value$, this);
}
function* value$() {
  let x = "before";
  try {
    return _at(x, 1);
  } finally {
    const _s = _shield();
    try {
      x = "after";
      yield _at(0, 2);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
function object() {
  return _call(_fn(1), object$, this);
}
function* object$() {
  const x = {
    value: "before"
  };
  try {
    return x;
  } finally {
    const _s = _shield();
    try {
      x.value = yield _at(Promise.resolve("changed"), 1);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
function error() {
  return _call(_fn(2), error$, this);
}
function* error$() {
  let thrown = new Error("first");
  try {
    throw thrown;
  } finally {
    const _s = _shield();
    try {
      thrown.message += " and more";
      thrown = yield _at(Promise.resolve(new Error("never")), 1);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
function nested() {
  return _call(_fn(3), nested$, this);
}
function* nested$() {
  try {
    try {
      return "inner";
    } finally {
      const _s = _shield();
      try {
        yield _at(0, 1);
        throw new Error("of the inner finally");
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
  } catch ({
    message
  }) {
    return _at(message, 2);
  } finally {
    const _s = _shield();
    try {
      yield _at(0, 3);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  if (_pending()) yield _DELIVER;
}
export function main(log) {
  return _call(_fn(4), main$, this, log);
}
function* main$(log) {
  log(yield _at(value(), 1), (yield _at(object(), 2)).value, yield _at(nested(), 3));
  return _at(error(), 4);
}
