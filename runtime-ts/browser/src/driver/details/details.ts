import type { Task } from "../task.ts";
import { adviceFor } from "./advice.ts";
import { ringOf } from "./ring.ts";
import { demandRunnable } from "./runnable.ts";

/** What development says of an error, beyond what has happened. In production its code leads to its page. */
export interface Details {
  /** What to do about errors with this code, to stand after what has happened; maybe nothing. */
  advice(code: string): string;
  /** @throws {AsupersyncError} ASX1003 for a function that says that it is structured, but is not (L19); ASX1009 for none. */
  demandRunnable(fn: { readonly name: string }): void;
  /** Who waits for whom, if `waiter` is to wait for `target` and never would end (O10). */
  ring(waiter: Task, target: Task): string;
}

export const details: Details = { advice: adviceFor, demandRunnable, ring: ringOf };
