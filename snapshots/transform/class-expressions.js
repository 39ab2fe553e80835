import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Own.make", "3:2 5:4", "run", "11:10 11:42 11:51", "make", "12:24 12:72", "of", "16:2 16:41 16:50", "show", "17:2 17:35", "main", "20:7 22:6 22:32 22:61 24:6 24:13 24:36 24:43 25:2", "m", "25:22 25:41"]))[i];
}
const Named = class Own {
  static made = 0;
  make() {
    return _call(_fn(0), Own_make$, this, Own);
  }
};
function* Own_make$(Own) {
  yield _at(0, 1);
  return `${Own.name} ${++Own.made}`;
}
const makers = [class {
  run() {
    return _call(_fn(1), run$, this);
  }
}, class extends Named {
  make() {
    return _call(_fn(2), make$, this, () => super.make);
  }
}];
function* run$() {
  yield _at(0, 1);
  return _at(this.constructor.name, 2);
}
function* make$(_superMake) {
  return `over ${yield _at(_superMake().call(this), 1)}`;
}
const create = prefix => class {
  static of(x) {
    return _call(_fn(3), of$, this, x);
  }
  show() {
    return _call(_fn(4), show$, this, prefix);
  }
};
function* of$(x) {
  yield _at(0, 1);
  return _at(Object.assign(new this(), {
    x
  }), 2);
}
function* show$(prefix) {
  yield _at(0, 1);
  return prefix + this.x;
}
export function main(log) {
  return _call(_fn(5), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  log(yield _at(new Named().make(), 1), yield _at(new makers[0]().run(), 2), yield _at(new makers[1]().make(), 3));
  const A = create("a"),
    B = create("b");
  log(yield _at((yield _at(A.of(1), 5)).show(), 4), yield _at((yield _at(B.of(2), 7)).show(), 6));
  return _at(new class {
    m() {
      return _callFrom(_maker, _fn(6), m$, this);
    }
  }().m(), 8);
}
function* m$() {
  return yield _at(Promise.resolve("at once"), 1);
}
