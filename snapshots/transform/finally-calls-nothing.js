import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["counted", "4:0 8:4", "main", "18:7 20:6 21:2"]))[i];
}
let open = 0;
let last = "none";
function counted(fail) {
  return _call(_fn(0), counted$, this, fail);
}
function* counted$(fail) {
  open++;
  try {
    yield _at(0, 1);
    if (fail) throw new Error("failed");
    return "fine";
  } finally {
    open--;
    last = fail ? "failed" : "fine";
    if (open !== 0) last += "!";
  }
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  log(yield _at(counted(false), 1), open, last);
  yield _at(counted(true).catch(error => log(error.message)), 2);
  return [open, last];
}
