import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
import type { Server } from "node:http";
import { type IncomingMessage, STATUS_CODES } from "node:http";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["main", "10:7 15:50 17:25", "later", "16:16 16:57"]))[i];
}
export type { Server };
export type Handler = (request: IncomingMessage) => Promise<void>;
declare const VERSION: string | undefined;
declare function ambient(x: number): Promise<number>;
declare module "somewhere" {
  export function f(): Promise<void>;
}
declare global {
  interface Window {
    own?: string;
  }
}
export function main(this: void, log: (line: string) => void, handler?: Handler): Promise<unknown> {
  return _call(_fn(0), main$, this, log, handler);
}
function* main$(this: void, log: (line: string) => void, handler?: Handler) {
  const _maker = _home();
  type Local = { [K in "a" | "b"]: `${K}!` };
  interface Inside<T> {
    value: T;
  }
  const local: Local = {
    a: "a!",
    b: "b!"
  };
  const inside: Inside<typeof local.a> = {
    value: yield _at(Promise.resolve(local.a), 1)
  };
  const later = <T,>(x: T): Promise<Awaited<T>> => _callFrom(_maker, _fn(1), later$, void 0, x);
  log(`${inside.value} ${yield _at(later(STATUS_CODES[404]), 2)}`);
  return [typeof VERSION, typeof ambient, handler === undefined];
}
function* later$<T>(x: T) {
  return yield _at(x, 1);
}
