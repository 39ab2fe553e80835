import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
// A file with comments.
import { setTimeout as sleep } from "node:timers/promises";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["main", "5:7 9:2"]))[i];
}
/** What it does. */
export function main(log: (line: string) => void) {
  return _call(_fn(0), main$, this, log);
}

// At the end of the file.
function* main$(log: (line: string) => void) {
  // before the directive
  // behind the directive
  // before the first statement
  yield _at(sleep(1), 1); // behind the first statement
  /* before the call */
  log("done" /* inside */);
  // at the end
}
