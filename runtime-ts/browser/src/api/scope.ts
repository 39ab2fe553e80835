import { ACT_CLOSE, BIRTH_SCOPE, BIRTH_SUPERVISED } from "@asupersync/browser-core";
import { act } from "../driver/ask.ts";
import { enter } from "../driver/call/enter.ts";
import { limit } from "../driver/cancel/budget.ts";
import { request } from "../driver/cancel/cancel.ts";
import { signalOf } from "../driver/cancel/signal.ts";
import { nameOf } from "../driver/descriptor.ts";
import { promote } from "../driver/frame/promote.ts";
import { hold, letGo } from "../driver/region/hold.ts";
import type { Task as Region } from "../driver/task.ts";
import { AsupersyncError, demand, demandTime, hasClosed } from "./errors.ts";
import { meant } from "./meant.ts";
import type { Outcome } from "./outcome.ts";

/** A started structured function: awaitable, with its outcome to ask for and a way to cancel it (U4). */
export interface Task<T> extends Promise<T> {
  readonly label: string;
  /** How it ended. Never rejects. */
  outcome(): Promise<Outcome<T>>;
  /** Asks it to end (C1). Idempotent. */
  cancel(reason?: unknown): void;
}

export interface ScopeOptions {
  /** Cancels the scope when it fires; one that has fired already does so before anything starts (C10). */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds from now after which the scope cancels itself with kind `"timeout"` (C9). */
  readonly deadline?: number | undefined;
  /** Turns after which it does so too: a turn is taken each time that a body in it goes on after an `await` (C9). */
  readonly polls?: number | undefined;
  /** Whether the scope ends `ok` although children failed (O7). */
  readonly supervise?: boolean | undefined;
  /** Receives what nobody else does (O6). By default the host reports it as an unhandled rejection. */
  readonly onError?: ((error: unknown, task: Task<unknown>) => void) | undefined;
}

/** A region that the program holds by name. */
export interface ScopeHandle extends AsyncDisposable {
  readonly label: string;
  /** Fires once: on a request, or when the scope has closed (C10). */
  readonly signal: AbortSignal;
  /**
   * Starts `fn` in this scope. Never throws: an unmarked function that throws gives a failed task.
   * In a closed scope the task fails with ASX1002.
   */
  run<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): Task<Awaited<T>>;
  /** A scope inside this one. */
  createScope(label?: string, options?: ScopeOptions): ScopeHandle;
  /** Asks all that runs here to end (C1). The scope closes when it is quiet. */
  cancel(reason?: unknown): void;
  /** Takes no new work from here on, and waits for what runs (O4). Never rejects. */
  close(): Promise<Outcome<void>>;
  /** Cancels, then closes. */
  [Symbol.asyncDispose](): Promise<void>;
}

const regions = new WeakMap<ScopeHandle, Region>();

/** The region behind a scope. @throws {AsupersyncError} ASX1005 if there is none. */
export function regionOf(scope: ScopeHandle): Region {
  const region = regions.get(meant(scope));
  if (!region) throw new AsupersyncError("ASX1005", "this is not a scope of this copy of @asupersync/browser.");
  return region;
}

/**
 * Opens a scope in `owner`.
 *
 * @throws {AsupersyncError} ASX1002 if `owner` has closed, ASX1009 for a bad option.
 */
export function openScope(owner: Region, label = "scope", options?: ScopeOptions): ScopeHandle {
  const { driver } = owner;
  if (options) check(options);
  const touched = driver.touch();
  const fn = nameOf(label, driver);
  const birth = options?.supervise ? BIRTH_SUPERVISED : BIRTH_SCOPE;
  promote(owner);
  const slot = driver.closed ? 0 : driver.kernel.spawn(owner.slot, owner.serial, fn.label, birth);
  const region = driver.adopt(slot, owner, fn);
  if (!region) throw hasClosed(owner.label);
  region.extra = { isScope: true };
  if (options) heed(region, options, touched);
  const scope = new Scope(region);
  regions.set(scope, region);
  return scope;
}

/** Apart from {@link openScope}: most scopes have no options, and a page compiles what it calls. */
function heed(region: Region, options: ScopeOptions, touched: number | undefined): void {
  const { supervise, onError, deadline, polls, signal } = options;
  region.extra = { isScope: true, supervise, onError: onError as never };
  if (deadline !== undefined || signal?.aborted) hold(region);
  if (deadline !== undefined || polls !== undefined) limit(region, options, touched ?? region.driver.time());
  if (signal) obeySignal(region, signal);
}

function check({ deadline, polls, signal, onError }: ScopeOptions): void {
  const isWhole = polls === undefined || (polls >= 0 && Math.floor(polls) === polls); // infinity, too
  demandTime("deadline", deadline);
  demand(isWhole, "polls", polls);
  demand(signal === undefined || signal instanceof AbortSignal, "signal", signal);
  demand(onError === undefined || typeof onError === "function", "onError", onError);
}

/** The listener goes when the scope does (C10). */
function obeySignal(region: Region, signal: AbortSignal): void {
  const obey = (): void => request(region, "user", signal.reason);
  if (signal.aborted) obey();
  else signal.addEventListener("abort", obey, { signal: signalOf(region) });
}

/** A scope takes nothing new from here on. Nobody hears of how it ends by that. */
export function closeRegion(region: Region): void {
  const { driver } = region;
  if (region.state !== 0 || driver.closed) return;
  region.state = -1;
  letGo(region);
  act(region, ACT_CLOSE);
  driver.takeNotices();
  driver.wake();
}

class Scope implements ScopeHandle {
  readonly #region: Region;

  constructor(region: Region) {
    this.#region = region;
  }

  get label(): string {
    return this.#region.label;
  }

  get signal(): AbortSignal {
    return signalOf(this.#region);
  }

  run<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): Task<Awaited<T>> {
    return enter(this.#region, fn, args) as unknown as Task<Awaited<T>>;
  }

  createScope(label?: string, options?: ScopeOptions): ScopeHandle {
    return openScope(this.#region, label, options);
  }

  cancel(reason?: unknown): void {
    request(this.#region, "user", reason);
  }

  close(): Promise<Outcome<void>> {
    const outcome = (this.#region as Region<void>).outcome();
    closeRegion(this.#region);
    return outcome;
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.cancel("disposed");
    return this.close() as Promise<unknown> as Promise<void>;
  }
}
