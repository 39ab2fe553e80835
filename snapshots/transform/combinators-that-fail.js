import { module as _module, call as _call, at as _at, mark as _mark, all as _all, allSettled as _allSettled, any as _any, race as _race } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["later", "1:14 1:47 1:56", "fail", "2:13 2:46", "marked", "13:0 16:16 17:16 18:27 19:24 20:28 21:25 22:13", "main", "26:7 29:54 30:111 31:2"], [2]))[i];
}
const later = x => _call(_fn(0), later$, void 0, x);
function* later$(x) {
  yield _at(0, 1);
  return _at(x, 2);
}
const fail = x => _call(_fn(1), fail$, void 0, x);
function* fail$(x) {
  yield _at(0, 1);
  throw new Error(x);
}
const attempts = {
  all: () => Promise.all([fail("one")]),
  "all of a rejected promise": () => Promise.all([1, Promise.reject(new Error("rejected"))]),
  any: () => Promise.any([fail("a"), fail("b")]),
  "any of nothing": () => Promise.any([]),
  race: () => Promise.race([fail("raced")]),
  "no iterable": () => Promise.all(5),
  "nothing at all": () => Promise.all()
};
function marked(name) {
  return _call(_fn(2), marked$, this, name);
}
function marked$(name) {
  switch (name) {
    case "all":
      return _at(_all(_mark(), [fail("one")]), 1);
    case "any":
      return _at(_any(_mark(), [fail("a"), fail("b")]), 2);
    case "any of nothing":
      return _at(_any(_mark(), []), 3);
    case "no iterable":
      return _at(_race(_mark(), 5), 4);
    case "iterator throws":
      return _at(_all(_mark(), function* () {
        yield 1;
        throw new RangeError("iterator");
      }()), 5);
    case "first of any":
      return _at(_any(_mark(), [fail("x"), later("second")]), 6);
    default:
      return _at(_allSettled(_mark(), [fail(name), later(1)]).then(rs => rs.map(r => r.status).join()), 7);
  }
}
export function main(log) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log) {
  const show = error => `${error.name} ${error.errors?.map(e => e.message).join() ?? error.message}`;
  for (const name of Object.keys(attempts)) log(name, yield _at(attempts[name]().then(String, show), 1));
  for (const name of ["all", "any", "any of nothing", "iterator throws", "first of any", "settled"]) log(name, yield _at(marked(name).then(String, show), 2));
  return _at(marked("no iterable").catch(error => error.name), 3);
}
