import { module as _module, call as _call, callFrom as _callFrom, apply as _apply, home as _home, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN, mark as _mark, all as _all } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["tidy", "2:13 2:49", "Unit.method", "6:2 6:73", "Unit.make", "7:2 7:48 7:79", "Unit.arrow", "8:10 8:81", "method", "13:2 13:43 13:80", "nested", "16:15 19:11 21:24", "nested/map", "19:36 19:64", "main", "25:7 27:15 28:11 28:32 28:53 28:77"]))[i];
}
const log = [];
const tidy = name => _call(_fn(0), tidy$, void 0, name);
function* tidy$(name) {
  yield _at(0, 1);
  log.push(`tidy ${name}`);
}
class Unit {
  #n = 0;
  method() {
    return _call(_fn(1), Unit.#Unit_method$, this);
  }
  static *#Unit_method$() {
    try {
      return ++this.#n;
    } finally {
      const _s = _shield();
      try {
        yield _at(tidy(`method ${this.#n}`), 1);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
  }
  static make() {
    return _call(_fn(2), Unit_make$, this);
  }
  arrow = x => _call(_fn(3), Unit.#Unit_arrow$, this, x);
  static *#Unit_arrow$(x) {
    try {
      return x + this.#n;
    } finally {
      const _s = _shield();
      try {
        yield _at(tidy(`arrow ${arguments_}`), 1);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
  }
}
function* Unit_make$() {
  try {
    return _at(new this(), 1);
  } finally {
    const _s = _shield();
    try {
      yield _at(tidy(this.name), 2);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
const arguments_ = "of a module";
const object = {
  method() {
    return _call(_fn(4), method$, this, () => super.toString);
  }
};
function* method$(_superToString) {
  try {
    return _at(_superToString().call(this), 1);
  } finally {
    const _s = _shield();
    try {
      yield _at(tidy(_superToString().call(this)), 2);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
const nested = (...xs) => _apply(_fn(5), nested$, void 0, xs);
function* nested$(...xs) {
  const _maker = _home();
  try {
    return yield _at(_all(_mark(), xs.map(x => _callFrom(_maker, _fn(6), nested_map$, void 0, x))), 1);
  } finally {
    const _s = _shield();
    try {
      for (const x of xs) yield _at(tidy(`nested ${x}`), 2);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
function* nested_map$(x) {
  try {
    return yield _at(x, 1);
  } finally {
    const _s = _shield();
    try {
      log.push(`item ${x}`);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
export function main(write) {
  return _call(_fn(7), main$, this, write);
}
function* main$(write) {
  const unit = yield _at(Unit.make(), 1);
  log.push(yield _at(unit.method(), 2), yield _at(unit.arrow(1), 3), yield _at(object.method(), 4), (yield _at(nested(1, 2), 5)).join());
  for (const line of log) write(line);
}
