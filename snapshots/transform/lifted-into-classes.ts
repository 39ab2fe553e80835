import { module as _module, call as _call, callFrom as _callFrom, home as _home, generate as _generate, delegate as _delegate, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["Replaced.read", "7:2 9:4 10:4", "Outer.count", "24:2 26:4", "Inner.both", "36:6 39:8 39:16", "nested", "38:23", "Inner.after", "42:14 44:8", "Outer.hidden", "49:2 51:4", "Outer.hiddenInside", "55:2 58:4", "x", "73:4 75:6", "Fresh.make", "83:4 85:6 86:6", "Decorated.d", "96:2 98:4", "Taken.run", "104:2 106:4", "Taken.each", "108:2 110:4", "main", "114:7 116:6 117:6 117:25 117:46 120:6 120:37 121:6 121:41 123:19 124:6 124:33 125:6 126:6 127:2 127:13 131:4 135:6"], [3, 4, 7, 9, 10]))[i];
}
type Log = (...words: unknown[]) => void;
const frozen = (value: abstract new (...args: never[]) => unknown) => void Object.freeze(value);
let Replaced = class Replaced {
  #secret = "secret";
  read() {
    return _call(_fn(0), Replaced.#Replaced_read$, this);
  }
  static *#Replaced_read$() {
    yield _at(0, 1);
    return _at(this.#secret, 2);
  }
};
const replaced = new Replaced();
Replaced = null as never;
class Outer {
  #outer = "outer";
  static #shared = 0;
  static early = Outer.count();
  static {
    frozen(Outer);
  }
  static count() {
    return _call(_fn(1), Outer.#Outer_count$, this);
  }
  static *#Outer_count$() {
    yield _at(0, 1);
    return ++Outer.#shared;
  }
  inner() {
    const captured = "captured";
    const outer = this;
    return class Inner {
      #inner = "inner";
      // Stands between: its comment stays where it is.
      both(own: string) {
        return _call(_fn(2), Inner.#Inner_both$, this, own);
      }
      static *#Inner_both$(own: string) {
        const _maker = _home();
        const nested = () => _callFrom(_maker, _fn(3), Inner.#nested$, this, own);
        return _at([yield _at(nested(), 2), captured, #inner in this, #outer in this].join(), 1);
      }
      static #nested$(own) {
        return `${outer.#outer} ${this.#inner} ${own}`;
      }
      /** And after. */
      after = () => _call(_fn(4), Inner.#Inner_after$, this);
      static #Inner_after$() {
        return _at(this.#inner, 1);
      }
    };
  }
  hidden(Outer: string) {
    return _call(_fn(5), function* (Outer: string) {
      yield _at(0, 1);
      return `${Outer} ${this.#outer}`;
    }, this, Outer);
  }
  hiddenInside() {
    return _call(_fn(6), function* () {
      const Outer = "a local";
      yield _at(0, 1);
      return `${Outer} ${this.#outer}`;
    }, this);
  }
  around(): Record<string, () => Promise<string>> {
    const Outer = "a name around";
    return {
      method: async () => `${Outer} ${this.#outer}`
    };
  }
}
class Derived extends Outer {}
const nameless = [class {
  #x = 1;
  x() {
    return _call(_fn(7), function () {
      return _at(this.#x, 1);
    }, this);
  }
}];
function fresh(tag: string) {
  return class Fresh {
    #tag = tag;
    static make() {
      return _call(_fn(8), Fresh.#Fresh_make$, this);
    }
    static *#Fresh_make$() {
      yield _at(0, 1);
      return _at(new this().#tag, 2);
    }
  };
}
const decorate = (target: unknown, ..._rest: unknown[]) => void target;
@decorate
class Decorated {
  #d = "decorated";
  d() {
    return _call(_fn(9), function () {
      return _at(this.#d, 1);
    }, this);
  }
}
class Taken {
  #Taken_run$ = "taken";
  run() {
    return _call(_fn(10), Taken.#Taken_run$2, this);
  }
  static #Taken_run$2() {
    return _at(this.#Taken_run$, 1);
  }
  each() {
    return _generate(void 0, _fn(11), Taken.#Taken_each$, this);
  }
  static *#Taken_each$() {
    yield _delegate([this.#Taken_run$, ...this.#Taken_run$], 1);
  }
}
export function main(log: Log) {
  return _call(_fn(12), main$, this, log);
}
function* main$(log: Log) {
  log(yield _at(replaced.read(), 1));
  log(yield _at(Outer.early, 2), yield _at(Outer.count(), 3), yield _at(Derived.count(), 4));
  const outer = new Outer();
  const Inner = outer.inner();
  log(yield _at(new Inner().both("own"), 5), yield _at(new Inner().after(), 6));
  log(yield _at(outer.hidden("a parameter"), 7), yield _at(outer.hiddenInside(), 8));
  const [Nameless] = nameless;
  log(Nameless && (yield _at(new Nameless().x(), 9)), Nameless?.name);
  log(yield _at(fresh("one").make(), 10), yield _at(fresh("two").make(), 11));
  log(yield _at(new Decorated().d(), 12));
  log(yield _at(new Taken().run(), 13), Object.getOwnPropertyNames(Taken).join(), Object.getOwnPropertyNames(Outer).join());
  {
    const _i = _iterate(new Taken().each());
    try {
      while (_i.take(yield _at(_i.next(), 15))) {
        const each = _i.value;
        log(each);
      }
    } catch (_e) {
      throw _i.failed(_e);
    } finally {
      const _s = _shield();
      try {
        if (_i.close()) _i.closed(yield _at(_i.value, 14));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  }
  try {
    const wrong = outer.hiddenInside.call({} as Outer);
    log("did not throw");
    yield _at(wrong, 16);
  } catch (error) {
    log((error as Error).name);
  }
  log(yield _at(outer.around().method?.(), 17));
}
