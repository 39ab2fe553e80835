import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["load", "3:7 5:2", "Merged.run", "16:2 18:4 19:4", "main", "26:7 28:6 29:13 30:22"]))[i];
}
export async function load(id: string): Promise<string>;
export async function load(id: number): Promise<number>;
export function load(id: string | number): Promise<string | number> {
  return _call(_fn(0), load$, this, id);
}
function* load$(id: string | number) {
  yield _at(0, 1);
  load.calls++;
  return typeof id === "string" ? `${load.prefix}${id}` : id + 1;
}
export namespace load {
  export let calls = 0;
  export const prefix = ">";
}
class Merged {
  run() {
    return _call(_fn(1), Merged_run$, this, Merged);
  }
}
function* Merged_run$(Merged) {
  yield _at(0, 1);
  return _at(Merged.label, 2);
}
namespace Merged {
  export const label = "merged";
}
export function main(log: (line: string) => void) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log: (line: string) => void) {
  log(yield _at(load("a"), 1));
  log(String(yield _at(load(1), 2)));
  return [load.calls, yield _at(new Merged().run(), 3)];
}
