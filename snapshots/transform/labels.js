import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, mark as _mark, all as _all } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Api.get", "2:2 4:4", "Api.get/map", "4:31", "Api.onDone", "6:11", "main", "14:7 24:7 24:38 25:2", "save", "17:27 18:4", "main/anonymous", "21:3"], [0, 1, 2, 5]))[i];
}
class Api {
  get(ids) {
    return _call(_fn(0), Api_get$, this, ids);
  }
  onDone = () => _call(_fn(2), Api_onDone$, void 0);
}
function Api_get$(ids) {
  const _maker = _home();
  return _at(_all(_mark(), ids.map(id => _callFrom(_maker, _fn(1), Api_get_map$, void 0, id))), 1);
}
function Api_get_map$(id) {
  return id * 2;
}
function Api_onDone$() {
  return "done";
}
const useCallback = f => f;
export function main(log) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  const api = new Api();
  const save = useCallback(() => _callFrom(_maker, _fn(4), save$, void 0));
  (() => _callFrom(_maker, _fn(5), main_anonymous$, void 0, log))();
  log((yield _at(api.get([1, 2]), 1)).join(), yield _at(api.onDone(), 2));
  return _at(save(), 3);
}
function* save$() {
  yield _at(0, 1);
  return "saved";
}
function main_anonymous$(log) {
  log("called at once");
}
