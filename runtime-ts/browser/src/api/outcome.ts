/** Where in the source something stands: the line from 1, the column from 0. What people read counts both from 1. */
export interface Site {
  readonly module: string;
  readonly line: number;
  readonly column: number;
}

/** Why something was asked to end, weakest first (C1). */
export type CancelKind = "user" | "timeout" | "race-lost" | "fail-fast" | "parent" | "shutdown";

/** Who asked, why, and what made them ask (C2). */
export interface CancelInfo {
  readonly kind: CancelKind;
  readonly message: string;
  /** What was given to `cancel(reason)`, or the reason of the signal. */
  readonly reason?: unknown;
  /** The region that was asked. */
  readonly region: string;
  /** The task that asked, if a task did. */
  readonly task?: string;
  /** Where it stood: the last checkpoint that it had come to. */
  readonly site?: Site;
  /** When, in milliseconds since the page's time origin. */
  readonly at: number;
  /** The request that led to this one, up to the first. */
  readonly cause?: CancelInfo;
}

/** A broken contract (U2). */
export interface PanicInfo {
  readonly message: string;
  readonly task: string;
  /** Where its function stands. */
  readonly site?: Site;
}

/** How a task or scope ended (U3). What else failed in it is in `suppressed`, in order of failing (U1). */
export type Outcome<T> =
  | { readonly kind: "ok"; readonly value: T }
  | { readonly kind: "err"; readonly error: unknown; readonly suppressed?: readonly unknown[] }
  | { readonly kind: "cancelled"; readonly cancel: CancelInfo; readonly cleanupErrors?: readonly unknown[] }
  | { readonly kind: "panicked"; readonly panic: PanicInfo; readonly suppressed?: readonly unknown[] };
