import type { CancelInfo, PanicInfo } from "./outcome.ts";

/** An error with a code; `docs/errors/<code>.md` says what to do. */
export class AsupersyncError extends Error {
  readonly code: `ASX${number}`;

  constructor(code: `ASX${number}`, message: string, options?: ErrorOptions) {
    super(`${code}: ${message}`, options);
    this.code = code;
  }

  static {
    AsupersyncError.prototype.name = "AsupersyncError";
  }
}

/** What a waiter receives when what it waited for was cancelled by somebody else (U5). */
export class CancelledError extends AsupersyncError {
  readonly cancel: CancelInfo;

  constructor(cancel: CancelInfo) {
    super("ASX1012", `cancelled (${cancel.kind}): ${cancel.message}`);
    this.cancel = cancel;
  }

  static {
    CancelledError.prototype.name = "AbortError"; // so that code written for AbortSignal knows it
  }
}

/** What a waiter receives when what it waited for broke a contract (U2). */
export class PanicError extends AsupersyncError {
  readonly panic: PanicInfo;

  constructor(panic: PanicInfo) {
    super("ASX1013", panic.message);
    this.panic = panic;
  }
}

export const noScope = (label: string): AsupersyncError =>
  new AsupersyncError(
    "ASX1001",
    `${label}() was called outside any scope: start it with scope.run(${label}), or install a root scope.`,
  );

/** @throws {AsupersyncError} ASX1009, saying what was given and what to give, unless an option `isGood`. */
export function demand(isGood: boolean, otherwise: string): void {
  if (!isGood) throw new AsupersyncError("ASX1009", otherwise);
}

export const demandTime = (name: string, ms: number | undefined): void =>
  demand(ms === undefined || ms >= 0, `${name} is ${ms}; give milliseconds, zero or more.`);

export const scopeClosed = (label: string): AsupersyncError =>
  new AsupersyncError("ASX1002", `the scope of ${label} has closed and takes no new work.`);
