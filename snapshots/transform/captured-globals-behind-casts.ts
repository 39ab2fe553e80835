import { module as _module, call as _call } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["main", "1:7"], [0]))[i];
}
export function main(write: (line: string) => void) {
  return _call(_fn(0), main$, this, write);
}
function main$(write: (line: string) => void) {
  const own = Object.getOwnPropertyDescriptor(globalThis, "fetch") as PropertyDescriptor;
  write(String(delete (globalThis.fetch as unknown)));
  write(typeof (globalThis.fetch as unknown));
  Object.defineProperty(globalThis, "fetch", own);
  write(typeof (globalThis.fetch as unknown));
}
