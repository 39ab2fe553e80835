import { module as _module, call as _call, apply as _apply, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["Client.get", "10:2 12:4 13:4", "optional", "17:17 19:2", "main", "23:7 25:6 26:6 27:10 27:28 27:47"]))[i];
}
type Options = {
  readonly retries?: number;
  readonly label?: string;
};
class Client {
  constructor(private readonly base: string, protected tries = 1, readonly options: Options = {}) {}
  get(this: Client, path: string, _ref: Options = void 0, ...rest: string[]): Promise<string> {
    return _apply(_fn(0), Client_get$, this, [path, _ref, ...rest]);
  }
}
function* Client_get$(this: Client, path: string, {
  retries = this.tries,
  label
}: Options = this.options, ...rest: string[]) {
  yield _at(0, 1);
  return _at([this.base, path, retries, label ?? "none", rest.length].join(" "), 2);
}
const optional = (a?: number, b: number | undefined = void 0, ...c: readonly number[]): Promise<number> => _apply(_fn(1), optional$, void 0, [a, b, ...c]);
function* optional$(a?: number, b: number | undefined = a, ...c: readonly number[]) {
  yield _at(0, 1);
  return (a ?? 0) + (b ?? 0) + c.length;
}
export function main(log: (line: string) => void) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log: (line: string) => void) {
  log(yield _at(new Client("x").get("y"), 1));
  log(yield _at(new Client("x", 3, {
    label: "l"
  }).get("y", undefined, "a", "b"), 2));
  return [yield _at(optional(), 3), yield _at(optional(2), 4), yield _at(optional(1, 2, 3), 5)];
}
