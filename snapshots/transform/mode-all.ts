import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
import { helper } from "./helper.js";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["arrow", "11:14 11:26", "main", "21:7 22:6 23:2 24:2"]))[i];
}
type Log = (line: string) => void;
async function native() {
  "use no structured";

  await 0;
  return "native";
}
const arrow = () => _call(_fn(0), arrow$, void 0);
function* arrow$() {
  return _at(helper(), 1);
}
async function* generator() {
  yield await arrow();
}
async function loops(log: Log) {
  for await (const x of generator()) log(x);
}
export function main(log: Log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log: Log) {
  log(yield _at(native(), 1));
  yield _at(loops(log), 2);
  return _at(arrow(), 3);
}
