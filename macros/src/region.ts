import type { Obligation, Outcome, Task } from "@asupersync/browser";
import type { Budget } from "@asupersync/browser/compiled";
import { macro } from "./macro.ts";

/**
 * Runs `finalizer` once, in a shield, when the body and all children of this function have ended, whatever the outcome;
 * the last one first (C7).
 */
export const defer: (finalizer: (outcome: Outcome<unknown>) => unknown) => void = macro("defer");

/**
 * Something to await at which this function can be cancelled, and others get their turn. There is nothing to wait for, so it
 * gives `undefined`; of a type that linters take for a promise, and tell of where it is not awaited.
 */
export const checkpoint: () => PromiseLike<void> | undefined = macro("checkpoint");

/**
 * Waits, as a child of this function.
 *
 * @param ms milliseconds, zero or more
 */
export const sleep: (ms: number) => Task<void> = macro("sleep");

/** The signal of the region that runs now: it fires once, on a request or at the region's end; in a shield, the shield's (C10). */
export const signal: () => AbortSignal = macro("signal");

/** Asks the nearest scope to end (C1). */
export const cancelScope: (reason?: unknown) => void = macro("cancelScope");

/**
 * Reserves an obligation: to be committed or aborted before this function ends (B1). Returning with one is a broken
 * contract; a throw or a cancellation aborts it (B2).
 */
export const obligation: (label?: string) => Obligation = macro("obligation");

/** What is left of the budgets around, the least of each kind: milliseconds and turns, infinity for none (C9). */
export const budget: () => Budget = macro("budget");
