import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["marked", "5:0 6:2", "back", "17:15 19:4", "main", "25:7 26:2 27:2 28:2"]))[i];
}
type Log = (line: string) => void;
function marked(log: Log) {
  return _call(_fn(0), marked$, this, log);
}
function* marked$(log: Log) {
  yield _at(0, 1);
  log("marked by the module");
}
async function native(log: Log) {
  "use no structured";

  const inner = async () => {
    await 0;
    log("native, as the one around it");
  };
  await inner();
  const back = () => _call(_fn(1), back$, void 0, log);
  return back();
}
function* back$(log) {
  yield _at(0, 1);
  log("marked by itself");
}
export function main(log: Log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log: Log) {
  yield _at(marked(log), 1);
  yield _at(native(log), 2);
  return _at([marked, native].map(fn => fn.constructor.name === "AsyncFunction").length, 3);
}
