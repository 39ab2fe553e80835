import { module as _module, call as _call, callFrom as _callFrom, home as _home, generate as _generate, give as _give, delegate as _delegate, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["declared", "5:7 7:34", "named", "11:19 13:2 14:17", "Numbers.[Symbol.asyncIterator]", "24:2 26:4 27:4", "Numbers.#more", "29:2 31:4 32:4", "Numbers.counted", "34:2 36:4", "Letters.[Symbol.asyncIterator]", "41:2 43:4 44:4 45:4", "method", "51:2 53:4 54:29 54:35 55:4", "quoted name", "57:2 60:4", "later", "59:18", "all", "64:0 67:2 67:13", "main", "71:7 77:2 78:2 79:2 80:2 81:2 82:2 83:2 87:15 87:38", "inner", "73:16 74:4 75:4"], [8]))[i];
}
type Log = (...words: unknown[]) => void;
const tick = (value: unknown) => Promise.resolve(value);
export function declared(count: number): AsyncGenerator<number, string, undefined> {
  return _generate(void 0, _fn(0), declared$, this, count);
}
function* declared$(count: number) {
  for (let i = 0; i < count; i++) yield _give(yield _at(i, 1), 1);
  return "declared";
}
const expression = function named(depth: number): AsyncGenerator<unknown> {
  return _generate(void 0, _fn(1), named$, this, named, depth);
};
function* named$(named, depth: number) {
  yield _give(yield _at(depth, 1), 1);
  if (depth > 0) yield _delegate(named(depth - 1), 2);
}
class Numbers {
  #from: number;
  static #made = 0;
  constructor(from: number) {
    this.#from = from;
    Numbers.#made++;
  }
  [Symbol.asyncIterator]() {
    return _generate(void 0, _fn(2), Numbers.#Numbers_Symbol_asyncIterator_$, this);
  }
  static *#Numbers_Symbol_asyncIterator_$() {
    yield _give(yield _at(this.#from, 1), 1);
    yield _delegate(this.#more(), 2);
  }
  #more() {
    return _generate(void 0, _fn(3), Numbers.#Numbers_more$, this);
  }
  static *#Numbers_more$() {
    yield _give(yield _at(this.#from + 1, 1), 1);
    yield _delegate(Numbers.counted(), 2);
  }
  static counted() {
    return _generate(void 0, _fn(4), Numbers.#Numbers_counted$, this);
  }
  static *#Numbers_counted$() {
    yield _give(yield _at(`made ${this.#made}`, 1), 1);
  }
}
class Letters extends Numbers {
  [Symbol.asyncIterator]() {
    return _generate(void 0, _fn(5), Letters_Symbol_asyncIterator_$, this, key => super[key]);
  }
}
function* Letters_Symbol_asyncIterator_$(_superAt) {
  yield _give(yield _at("a", 1), 1);
  yield _delegate(_superAt(Symbol.asyncIterator).call(this), 2);
  yield _give(yield _at(void 0, 3), 3);
}
const object = {
  name: "object",
  method(...rest: string[]) {
    return _generate(void 0, _fn(6), method$, this, arguments, ...rest);
  },
  "quoted name"() {
    return _generate(void 0, _fn(7), quoted_name$, this);
  }
};
function* method$(_arguments, ...rest: string[]) {
  yield _give(yield _at(this.name, 1), 1);
  for (const word of rest) yield _give(yield _at(yield _at(tick(word), 3), 2), 2);
  yield _give(yield _at(_arguments.length, 4), 4);
}
function* quoted_name$() {
  const _maker = _home();
  const later = () => _callFrom(_maker, _fn(8), later$, this);
  yield _give(yield _at(later(), 1), 1);
}
function later$() {
  return `${this.name}, later`;
}
function all(log: Log, what: string, iterable: AsyncIterable<unknown>) {
  return _call(_fn(9), all$, this, log, what, iterable);
}
function* all$(log: Log, what: string, iterable: AsyncIterable<unknown>) {
  const values: unknown[] = [];
  {
    const _i = _iterate(iterable);
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const value = _i.value;
        values.push(value);
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
  log(what, ...values);
}
export function main(log: Log) {
  return _call(_fn(10), main$, this, log);
}
function* main$(log: Log) {
  const _maker = _home();
  const inner = function () {
    return _generate(_maker, _fn(11), inner$, this, log);
  };
  yield _at(all(log, "declared", declared(3)), 1);
  yield _at(all(log, "expression", expression(2)), 2);
  yield _at(all(log, "class", new Numbers(7)), 3);
  yield _at(all(log, "derived", new Letters(1)), 4);
  yield _at(all(log, "method", object.method("x", "y")), 5);
  yield _at(all(log, "quoted", object["quoted name"]()), 6);
  yield _at(all(log, "nested", inner()), 7);
  log(declared.name, declared.length, expression.name, object.method.length, object["quoted name"].name, inner.name);
  const collected = [];
  const it = declared(1);
  for (let r = yield _at(it.next(), 8);; r = yield _at(it.next(), 9)) {
    collected.push(`${r.value}:${r.done}`);
    if (r.done) break;
  }
  log(...collected);
}
function* inner$(log) {
  yield _give(yield _at("nested", 1), 1);
  yield _give(yield _at(log.name.length >= 0, 2), 2);
}
