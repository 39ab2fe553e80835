import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["everywhere", "4:0 6:15 6:39 6:64 7:17 7:42 8:20 8:48 9:16 9:42 9:71 10:17 10:40 10:68 11:18 11:43 12:18 12:45 12:68 13:18 13:44 14:16 14:43 15:19 15:47 16:18 16:52 17:16 17:60 17:89 18:20 18:46 19:23 20:14 20:39 21:20 21:42 23:11 25:6 25:35 26:11 27:12 28:14 28:41 29:17 29:35 30:8", "main", "34:7 36:17"]))[i];
}
const seen = [];
const at = (name, value) => (seen.push(name), Promise.resolve(value));
function everywhere() {
  return _call(_fn(0), everywhere$, this);
}
function* everywhere$() {
  const sum = (yield _at(at("left", 1), 1)) + (yield _at(at("right", 2), 2)) * (yield _at(at("last", 3), 3));
  const power = (yield _at(at("base", 2), 4)) ** (yield _at(at("exponent", 3), 5));
  const negated = -(yield _at(at("negated", 4), 6)) + +(yield _at(at("plus", "5"), 7));
  const list = [yield _at(at("first", 1), 8), ...(yield _at(at("spread", [2, 3]), 9)), yield _at(at("end", 4), 10)];
  const key = {
    [yield _at(at("key", "k"), 11)]: yield _at(at("value", "v"), 12),
    ...(yield _at(at("rest", {
      r: 1
    }), 13))
  };
  const text = `${yield _at(at("head", "a"), 14)}-${yield _at(at("tail", "b"), 15)}`;
  const chosen = (yield _at(at("test", false), 16)) ? yield _at(at("never", 0), 17) : yield _at(at("otherwise", "o"), 18);
  const either = (yield _at(at("falsy", 0), 19)) || (yield _at(at("or", "or"), 20));
  const both = (yield _at(at("truthy", 1), 21)) && (yield _at(at("and", "and"), 22));
  const nullish = (yield _at(at("null", null), 23)) ?? (yield _at(at("nullish", "n"), 24));
  const member = (yield _at(at("object", {
    a: [7]
  }), 25)).a[yield _at(at("index", 0), 26)];
  const call = (yield _at(at("function", (...xs) => xs.length), 27))(yield _at(at("argument", 1), 28), ...(yield _at(at("more", [1, 2]), 29)));
  const made = new (yield _at(at("class", Array), 30))(yield _at(at("length", 2), 31));
  const type = typeof (yield _at(at("typeof", 1), 32));
  const is = (yield _at(at("in", "a"), 33)) in (yield _at(at("of", {
    a: 1
  }), 34));
  const sequence = (yield _at(at("comma", 1), 35), yield _at(at("after", 2), 36));
  let target;
  target = yield _at(at("assigned", 9), 37);
  const box = {};
  box[yield _at(at("property", "p"), 38)] = yield _at(at("set", 10), 39);
  box.p += yield _at(at("added", 1), 40);
  box.q ??= yield _at(at("filled", "q"), 41);
  const {
    a = yield _at(at("default", "d"), 42),
    [yield _at(at("computed", "z"), 43)]: z = 1
  } = {};
  const nested = yield _at(at("outer", yield _at(at("inner", 5), 45)), 44);
  void (yield _at(at("void", 1), 46));
  return {
    sum,
    power,
    negated,
    list,
    key,
    text,
    chosen,
    either,
    both,
    nullish,
    member,
    call,
    made: made.length,
    type,
    is,
    sequence,
    target,
    box,
    a,
    z,
    nested
  };
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  const result = yield _at(everywhere(), 1);
  log(seen.join(" "));
  return result;
}
