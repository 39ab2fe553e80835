import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["assign", "4:0 9:7 10:64 11:56 12:77 13:54", "change", "8:17 8:31", "main", "17:7 19:17"]))[i];
}
const seen = [];
const note = (name, value) => (seen.push(name), value);
function assign() {
  return _call(_fn(0), assign$, this);
}
function* assign$() {
  const _maker = _home();
  const target = {
    list: [0, 0, 0],
    count: 1
  };
  let x = 1;
  const change = () => _callFrom(_maker, _fn(1), function* () {
    yield _at(0, 1);
    x = 100;
    return 5;
  }, void 0);
  x += yield _at(change(), 1);
  note("object", target).list[note("index", 1)] = note("value", yield _at(note("awaited", 7), 2));
  note("object again", target)[note("key", "count")] *= yield _at(note("factor", 3), 3);
  [note("first", target).a, note("second", target).b = note("default", 2)] = yield _at(note("list", [1]), 4);
  ({
    [note("name", "c")]: note("third", target).c
  } = yield _at(note("source", {
    c: 3
  }), 5));
  return [x, JSON.stringify(target)];
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  const result = yield _at(assign(), 1);
  log(seen.join(" "));
  return result;
}
