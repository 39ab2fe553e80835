import { module as _module, call as _call, apply as _apply, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["all", "3:0 12:2", "one", "16:12 18:2", "onlyRest", "21:17 23:2", "main", "27:7 29:21 30:21 31:21 32:2"], [1]))[i];
}
type Options = {
  name?: string;
  size?: number;
  rest?: number;
};
function all(first: string, _ref2: Options = void 0, _ref3: number[] = void 0, optional?: boolean, sum = void 0, ...rest: string[]): Promise<unknown[]> {
  return _apply(_fn(0), all$, this, [first, _ref2, _ref3, optional, sum, ...rest]);
}
function* all$(first: string, {
  name = "n",
  size: length = 1,
  ...others
}: Options = {}, [head,, ...tail]: number[] = [1, 2, 3], optional?: boolean, sum = length + head, ...rest: string[]) {
  yield _at(0, 1);
  return [first, name, length, others, head, tail, optional, sum, rest];
}
const one = (_ref: string) => _call(_fn(1), one$, void 0, _ref);
function one$([...parts]: string) {
  return _at(parts, 1);
}
const onlyRest = (..._ref: string[]) => _apply(_fn(2), onlyRest$, void 0, _ref);
function* onlyRest$(...[a, b = "b"]: string[]) {
  yield _at(0, 1);
  return a + b;
}
export function main(log: (line: string) => void) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log: (line: string) => void) {
  log(JSON.stringify(yield _at(all("x"), 1)));
  log(JSON.stringify(yield _at(all("x", {
    size: 5,
    rest: 1
  }, [7, 8, 9], true, undefined, "r", "s"), 2)));
  log(JSON.stringify(yield _at(one("abc"), 3)));
  return _at(onlyRest("a"), 4);
}
