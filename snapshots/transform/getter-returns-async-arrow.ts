import { module as _module, call as _call, apply as _apply, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["load/anonymous", "4:11 6:6", "method", "13:2", "computed", "17:2", "main", "23:7 25:6 26:13 28:2"], [1, 2]))[i];
}
const api = {
  prefix: "api",
  get load() {
    return (id: string) => _call(_fn(0), load_anonymous$, this, id);
  },
  set onLoad(value: unknown) {
    throw new Error(String(value));
  },
  method(a = void 0, ...more: number[]) {
    return _apply(_fn(1), method$, this, [a, ...more]);
  },
  ["computed"]() {
    return _call(_fn(2), computed$, this, () => super.toString);
  }
};
function* load_anonymous$(id: string) {
  yield _at(0, 1);
  return `${this.prefix}/${id}`;
}
function method$(a = 1, ...more: number[]) {
  return [this.prefix, a, ...more];
}
function computed$(_superToString) {
  return _superToString() === Object.prototype.toString;
}
export function main(log: (line: string) => void) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log: (line: string) => void) {
  log(yield _at(api.load("1"), 1));
  log(String(yield _at(api.computed(), 2)));
  log(`${api.method.length} ${api.method.name} ${"prototype" in api.method}`);
  return _at(api.method(undefined, 2, 3), 3);
}
