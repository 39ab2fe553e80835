import { module as _module, call as _call, callFrom as _callFrom, home as _home, generate as _generate, give as _give, delegate as _delegate, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate, mark as _mark, all as _all } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["each", "5:9 7:4", "Service.decorated", "32:2 35:4", "Service.overloaded", "40:2 42:4", "Service.field", "45:10 47:4", "Service.source/anonymous", "51:11 53:6", "Service.generic", "57:2 59:30", "Service.anonymous", "62:2 64:4", "greet", "76:2 78:4 79:4", "default", "83:15 85:2", "first", "88:0 90:2 90:13 90:36", "main", "94:7 97:6 97:35 97:79 98:6 98:36 99:6 99:59 100:6 101:2 101:13 103:6 104:18 110:2 110:13", "[Symbol.asyncIterator]", "102:45 102:66", "main/anonymous", "106:18 107:4", "main/anonymous/map", "107:25"], [13]))[i];
}
type Log = (...words: unknown[]) => void;
namespace Sources {
  export const prefix = "namespaced";
  export function each(): AsyncGenerator<string> {
    return _generate(void 0, _fn(0), function* () {
      yield _give(yield _at(prefix, 1), 1);
    }, this);
  }
}
enum Kind {
  First = "first",
  Second = "second"
}
const traced = (_target: object, _key: string | symbol, descriptor: PropertyDescriptor): PropertyDescriptor => {
  const method = descriptor.value as (...args: unknown[]) => AsyncIterable<unknown>;
  return {
    ...descriptor,
    value(...args: unknown[]) {
      return method.apply(this, args);
    }
  };
};
class Service {
  static all = new Set<string>();
  static {
    Service.all.add("static block");
  }
  @traced
  decorated(@((..._: unknown[]) => {})
  kind: Kind) {
    return _generate(void 0, _fn(1), Service_decorated$, this, kind);
  }
  overloaded(kind: Kind.First): AsyncGenerator<Kind.First>;
  overloaded(kind: Kind.Second): AsyncGenerator<Kind.Second>;
  overloaded(kind: Kind): AsyncGenerator<Kind> {
    return _generate(void 0, _fn(2), Service_overloaded$, this, kind);
  }
  field = function (this: Service) {
    return _generate(void 0, _fn(3), Service_field$, this, Service);
  };
  get source() {
    return function () {
      return _generate(void 0, _fn(4), Service_source_anonymous$, this);
    };
  }
  generic<T, U extends T = T>(this: Service, items: readonly T[], map?: (item: T) => U): AsyncGenerator<T | U> {
    return _generate(void 0, _fn(5), Service_generic$, this, items, map);
  }
  [`computed${1}`]() {
    return _generate(void 0, _fn(6), Service_anonymous$, this);
  }
}
function* Service_decorated$(kind: Kind) {
  yield _give(yield _at(kind, 1), 1);
}
function* Service_overloaded$(kind: Kind) {
  yield _give(yield _at(kind, 1), 1);
}
function* Service_field$(this: Service, Service) {
  yield _give(yield _at(Service.all.size, 1), 1);
}
function* Service_source_anonymous$() {
  yield _give(yield _at("from a getter", 1), 1);
}
function* Service_generic$<T, U extends T = T>(this: Service, items: readonly T[], map?: (item: T) => U) {
  for (const item of items) yield _give(yield _at(map ? map(item) : item, 1), 1);
}
function* Service_anonymous$() {
  yield _give(yield _at("computed", 1), 1);
}
const parent = {
  async *greet() {
    yield "hello from the parent";
  }
};
const child = {
  __proto__: parent,
  greet() {
    return _generate(void 0, _fn(7), greet$, this, () => super.greet);
  }
} as typeof parent;
function* greet$(_superGreet) {
  yield _delegate(_superGreet().call(this), 1);
  yield _give(yield _at("and the child", 2), 2);
}
export default function () {
  return _generate(void 0, _fn(8), default$, this);
}
function* default$() {
  yield _give(yield _at("default", 1), 1);
}
function first(source: AsyncIterable<unknown>) {
  return _call(_fn(9), first$, this, source);
}
function* first$(source: AsyncIterable<unknown>) {
  {
    const _i = _iterate(source);
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const value = _i.value;
        return _at(value, 3);
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
  return "nothing";
}
export function main(log: Log) {
  return _call(_fn(10), main$, this, log);
}
function* main$(log: Log) {
  const _maker = _home();
  const service = new Service();
  log(yield _at(first(Sources.each()), 1), yield _at(first(service.decorated(Kind.First)), 2), yield _at(first(service.overloaded(Kind.Second)), 3));
  log(yield _at(first(service.field()), 4), yield _at(first(service.source()), 5));
  log(yield _at(first(service.generic([1, 2], n => n * 10)), 6), yield _at(first(service.generic([])), 7));
  log(yield _at(first((service as unknown as Record<string, () => AsyncIterable<unknown>>).computed1?.() ?? []), 8));
  {
    const _i = _iterate(child.greet());
    try {
      while (_i.take(yield _at(_i.next(), 10))) {
        const greeting = _i.value;
        log(greeting);
      }
    } catch (_e) {
      throw _i.failed(_e);
    } finally {
      const _s = _shield();
      try {
        if (_i.close()) _i.closed(yield _at(_i.value, 9));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  }
  const iterable = {
    [Symbol.asyncIterator]: function () {
      return _generate(_maker, _fn(11), Symbol_asyncIterator_$, this);
    }
  };
  log(yield _at(first(iterable), 11));
  const results = yield _at(_all(_mark(), [first(Sources.each()), ...[1, 2].map(n => first(service.generic([n])))]), 12);
  log(results.join());
  const lazily = function () {
    return _generate(_maker, _fn(12), main_anonymous$, this);
  }();
  const doubled: number[] = [];
  {
    const _i = _iterate(lazily);
    try {
      while (_i.take(yield _at(_i.next(), 14))) {
        const n = _i.value;
        doubled.push(n);
      }
    } catch (_e) {
      throw _i.failed(_e);
    } finally {
      const _s = _shield();
      try {
        if (_i.close()) _i.closed(yield _at(_i.value, 13));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  }
  log(doubled.join());
}
function* Symbol_asyncIterator_$() {
  yield _give(yield _at("iterable", 1), 1);
}
function* main_anonymous$() {
  const _maker = _home();
  yield _delegate([1, 2, 3].map(n => _callFrom(_maker, _fn(13), main_anonymous_map$, void 0, n)), 1);
}
function main_anonymous_map$(n) {
  return n * 2;
}
