import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["get", "1:14 1:47", "anonymous", "1:114", "main", "3:7 5:6 5:26 5:45 5:70 6:6 6:29 6:52 8:6 8:22 9:10"], [1]))[i];
}
const api = {
  get(x) {
    return _call(_fn(0), get$, this, x);
  },
  none: undefined,
  list: [() => _call(_fn(1), anonymous$, void 0)]
};
function* get$(x) {
  yield _at(0, 1);
  return `${this === api} ${x}`;
}
function anonymous$() {
  return "listed";
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  log(yield _at(api.get?.(1), 1), yield _at(api?.get(2), 2), yield _at(api?.["get"]?.(3), 3), yield _at(api.none?.(4), 4));
  log(yield _at(api.list[0]?.(), 5), yield _at(api.list[1]?.(), 6), yield _at(api.list.at(-1)(), 7));
  const {
    get
  } = api;
  log(yield _at(get?.(5), 8), yield _at(get?.call(api, 6), 9));
  return (yield _at(api?.none?.get(7), 10)) ?? "nothing";
}
