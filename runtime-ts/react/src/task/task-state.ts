import { type Outcome, PanicError } from "@asupersync/browser";

/** What a component sees of its task. A state is never changed, only replaced. */
export interface TaskState<T> {
  /** What the last run that succeeded returned. A new run, a failure or a cancellation leaves it. */
  readonly value: T | undefined;
  /** What the last run that ended threw. A start clears it; a cancellation is no error. */
  readonly error: unknown;
  /** How the last run that ended did so. */
  readonly outcome: Outcome<T> | undefined;
  /** From the start, or the render that brings other `args`, until everything the run owns has ended, its cleanup included (O4). */
  readonly isRunning: boolean;
}

export const idle: TaskState<never> = { value: undefined, error: undefined, outcome: undefined, isRunning: false };

export function running<T>(state: TaskState<T>): TaskState<T> {
  return state.isRunning && state.error === undefined ? state : { ...state, error: undefined, isRunning: true };
}

export function ended<T>(state: TaskState<T>, outcome: Outcome<T>): TaskState<T> {
  const value = outcome.kind === "ok" ? outcome.value : state.value;
  return { ...state, value, error: errorOf(outcome), outcome };
}

/** @param isRunning whether something still runs, or waits to run */
export function settled<T>(state: TaskState<T>, isRunning: boolean): TaskState<T> {
  return state.isRunning === isRunning ? state : { ...state, isRunning };
}

function errorOf(outcome: Outcome<unknown>): unknown {
  if (outcome.kind === "err") return outcome.error;
  if (outcome.kind === "panicked") return new PanicError(outcome.panic);
  return undefined;
}
