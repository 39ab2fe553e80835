import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["read", "3:0 5:14 6:2 6:10", "main", "9:7 11:6 12:6 13:2", "get", "13:21"], [2]))[i];
}
type Maybe = {
  get?: (n: number) => Promise<{
    deep?: {
      value: string;
    };
  }>;
} | undefined;
function read(source: Maybe) {
  return _call(_fn(0), read$, this, source);
}
function* read$(source: Maybe) {
  const got = yield _at(source?.get?.(1), 1);
  return _at((yield _at(source?.get?.(2), 3))?.deep?.value ?? got?.deep?.value ?? "nothing", 2);
}
export function main(log: (line: string) => void) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log: (line: string) => void) {
  const _maker = _home();
  log(yield _at(read(undefined), 1));
  log(yield _at(read({}), 2));
  return _at(read({
    get: n => _callFrom(_maker, _fn(2), get$, void 0, n)
  }), 3);
}
function get$(n) {
  return {
    deep: n === 2 ? {
      value: "found"
    } : undefined
  };
}
