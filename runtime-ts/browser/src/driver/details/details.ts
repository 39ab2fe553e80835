import { bytes } from "@asupersync/browser-core/bytes";
import { demand } from "../../api/errors.ts";
import type { Task } from "../task.ts";
import { adviceFor, wantedFor } from "./advice.ts";
import { ringOf } from "./ring.ts";

/** What development says of an error, beyond what has happened. In production its code leads to its page. */
export interface Details {
  /** The module of the kernel that can say all this. */
  readonly bytes: () => Uint8Array<ArrayBuffer>;
  /** What to do about errors with this code, to stand after what has happened; maybe nothing. */
  advice(code: string): string;
  /** What to give for an option of a runtime or scope. */
  wanted(option: string): string | undefined;
  /** What is to run is as a rule the promise of a function that was called, if it is none. @throws {AsupersyncError} ASX1009 */
  demandFunction(fn: unknown): void;
  /** Who waits for whom, if `waiter` is to wait for `target` and never would end (O10). */
  ring(waiter: Task, target: Task): string;
}

export const details: Details = {
  bytes,
  advice: adviceFor,
  wanted: wantedFor,
  demandFunction: (fn) => demand(typeof fn === "function", "what is to run", fn, "a function: f, and not f()"),
  ring: ringOf,
};
