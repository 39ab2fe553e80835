import { parts } from "../driver/parts.ts";
import type { CancelInfo, PanicInfo } from "./outcome.ts";

type Code = `ASX${number}`;

/** An error with a code; `npx asupersync explain <code>` says what to do, and in development the message does in short. */
export class AsupersyncError extends Error {
  readonly code: Code;

  constructor(code: Code, message: string, options?: ErrorOptions) {
    super(`${code}: ${message}${parts.details?.advice(code) ?? ""}`, options);
    this.code = code;
  }

  static {
    AsupersyncError.prototype.name = "AsupersyncError";
  }
}

/** What a waiter receives when what it waited for was cancelled by somebody else (U5). Its `cause` is their reason, if that is an error. */
export class CancelledError extends AsupersyncError {
  readonly cancel: CancelInfo;

  constructor(cancel: CancelInfo) {
    const { kind, message, reason } = cancel;
    super("ASX1012", `cancelled (${kind}): ${message}`, reason instanceof Error ? { cause: reason } : undefined);
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

  static {
    PanicError.prototype.name = "PanicError";
  }
}

export const noScope = (label: string): AsupersyncError =>
  new AsupersyncError("ASX1001", `${label}() was called outside any scope`);

/**
 * @param wanted what to give instead; of the options that every page has, only development knows
 * @throws {AsupersyncError} ASX1009, saying what was given, unless an option `isGood`.
 */
export function demand(isGood: boolean, name: string, given: unknown, wanted = parts.details?.wanted(name)): void {
  if (!isGood) throw new AsupersyncError("ASX1009", `${name} is ${String(given)}${wanted ? `; give ${wanted}` : ""}.`);
}

export const demandTime = (name: string, ms: number | undefined): void => demand(ms === undefined || ms >= 0, name, ms);

/** What a call gets for a time that is none: negative, or no number. */
export const badTime = (call: string, ms: number): AsupersyncError =>
  new AsupersyncError("ASX1009", `${call}(${ms}): give milliseconds, zero or more.`);

/** What takes nothing new. */
export const hasClosed = (what: string, code: Code = "ASX1002"): AsupersyncError =>
  new AsupersyncError(code, `${what} has closed.`);

export const scopeClosed = (label: string): AsupersyncError => hasClosed(`the scope of ${label}`);
