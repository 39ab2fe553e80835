import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["calls", "9:0 13:40 13:87 15:24 16:52 17:42 18:15 18:47", "later", "14:16 14:59", "main", "22:7 24:18"]))[i];
}
const seen = [];
const note = (name, value) => (seen.push(name), value);
class Api {
  name = "api";
  call(...args) {
    return `${this.name}(${args.join()})`;
  }
}
function calls() {
  return _call(_fn(0), calls$, this);
}
function* calls$() {
  const _maker = _home();
  const api = new Api();
  const results = [];
  results.push(note("object", api).call(yield _at(note("first", 1), 1), note("second", 2), ...(yield _at(note("rest", [3]), 2))));
  const later = () => _callFrom(_maker, _fn(1), later$, void 0, api);
  results.push(api.call(yield _at(later(), 3)));
  results.push(api.call(1), note("thunk", f => f)(yield _at(note("value", "v"), 4)));
  results.push(new (note("class", Array))(yield _at(note("length", 2), 5)).length);
  results.push(yield _at(note("tag", String.raw)`${yield _at(note("hole", 1), 7)}|${note("other", 2)}`, 6));
  return results;
}
function* later$(api) {
  api.call = () => "replaced";
  yield _at(0, 1);
  return "x";
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  const results = yield _at(calls(), 1);
  log(seen.join(" "));
  return results;
}
