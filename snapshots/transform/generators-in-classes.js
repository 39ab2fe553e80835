import { module as _module, call as _call, generate as _generate, give as _give, delegate as _delegate, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Tree.walk", "4:2 6:4 6:33 7:40", "Tree.of", "9:2 9:78", "Tree.[Symbol.asyncIterator]", "10:2 10:54", "each", "13:30 13:66 13:77 13:92", "main", "15:7 18:2 18:13 19:2 19:13 20:2"]))[i];
}
class Tree {
  #children;
  constructor(value, ...children) {
    this.value = value;
    this.#children = children;
  }
  walk(depth = void 0) {
    return _generate(void 0, _fn(0), Tree.#Tree_walk$, this, depth);
  }
  static *#Tree_walk$(depth = 0) {
    yield _give(yield _at(`${"-".repeat(depth)}${yield _at(this.value, 2)}`, 1), 1);
    for (const child of this.#children) yield _delegate(child.walk(depth + 1), 3);
  }
  static of(...values) {
    return _generate(void 0, _fn(1), Tree_of$, this, ...values);
  }
  [Symbol.asyncIterator]() {
    return _generate(void 0, _fn(2), Tree_Symbol_asyncIterator_$, this);
  }
}
function* Tree_of$(...values) {
  for (const value of values) yield _give(yield _at(new this(value), 1), 1);
}
function* Tree_Symbol_asyncIterator_$() {
  yield _delegate(this.walk(), 1);
}
const object = {
  prefix: ">",
  each(xs) {
    return _generate(void 0, _fn(3), each$, this, xs);
  }
};
function* each$(xs) {
  {
    const _i = _iterate(xs);
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const x = _i.value;
        yield _give(yield _at(this.prefix + x, 3), 3);
      }
    } catch (_e) {
      throw _i.failed(_e);
    } finally {
      const _s = _shield();
      try {
        if (_i.close()) _i.closed(yield _at(_i.value, 1));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  }
}
export function main(log) {
  return _call(_fn(4), main$, this, log);
}
function* main$(log) {
  const tree = new Tree(1, new Tree(Promise.resolve(2), new Tree(3)), new Tree(4));
  {
    const _i = _iterate(tree);
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const line = _i.value;
        log(line);
      }
    } catch (_e) {
      throw _i.failed(_e);
    } finally {
      const _s = _shield();
      try {
        if (_i.close()) _i.closed(yield _at(_i.value, 1));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  }
  {
    const _i = _iterate(Tree.of("a", "b"));
    try {
      while (_i.take(yield _at(_i.next(), 4))) {
        const {
          value
        } = _i.value;
        log(value);
      }
    } catch (_e) {
      throw _i.failed(_e);
    } finally {
      const _s = _shield();
      try {
        if (_i.close()) _i.closed(yield _at(_i.value, 3));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  }
  return _at(Array.fromAsync(object.each([1, Promise.resolve(2)])), 5);
}
