import type { ChannelFactory } from "../channels/types.ts";
import type { ContextHost, Contexts } from "../context/types.ts";
import { request } from "../driver/cancel/cancel.ts";
import { Driver, type DriverOptions } from "../driver/driver.ts";
import type { Recording } from "../driver/host/recording.ts";
import { part } from "../driver/part.ts";
import { parts } from "../driver/parts.ts";
import { promiseOf, type Task as Region } from "../driver/task.ts";
import { nothing } from "../driver/wait/foreign.ts";
import type { BrowserIo } from "../io/types.ts";
import type { Lab, LabOptions } from "../lab/types.ts";
import type { TraceOptions } from "../trace/record.ts";
import type { TraceApi } from "../trace/types.ts";
import { AsupersyncError, demandTime, hasClosed } from "./errors.ts";
import { meant } from "./meant.ts";
import { openScope, type ScopeHandle, type ScopeOptions } from "./scope.ts";

export interface RuntimeOptions extends LabOptions, DriverOptions {
  /** `deterministic`: time is virtual, and what is chosen or random follows from the seed (D1, D2). Default: `live`. */
  readonly mode?: "live" | "deterministic" | undefined;
  /** Records events, the last `capacity` of them (4096 by default). */
  readonly trace?: TraceOptions | undefined;
  /** `AsyncLocalStorage` or `AsyncContext`: then a task keeps the context of its birth for each step (T6). */
  readonly asyncContext?: ContextHost | undefined;
}

/** A kernel and its driver, with everything that runs on them. */
export interface RuntimeHandle extends AsyncDisposable {
  /**
   * Opens a scope. The first one instantiates the kernel.
   *
   * @throws {AsupersyncError} ASX1004 where the page refuses WebAssembly, ASX1008 if the runtime has closed, ASX1009 for a bad option.
   */
  createScope(label?: string, options?: ScopeOptions): ScopeHandle;
  /** @throws {AsupersyncError} ASX1020 if this bundle has no trace; see `@asupersync/browser/trace`. */
  readonly tracing: TraceApi;
  /**
   * The host of a deterministic runtime.
   *
   * @throws {AsupersyncError} ASX1009 if the runtime is live; ASX1020 if this bundle has no lab.
   */
  readonly lab: Lab;
  /** @throws {AsupersyncError} ASX1020 if this bundle has none; see `@asupersync/browser/channels`. */
  readonly channels: ChannelFactory;
  /** @throws {AsupersyncError} ASX1020 if this bundle has none; see `@asupersync/browser/io`. */
  readonly io: BrowserIo;
  /** Cancels all that runs, waits until it is quiet, and lets go of the kernel. */
  close(): Promise<void>;
}

/** The root region of a runtime. */
export function rootOf(runtime: RuntimeHandle): Region {
  const made = meant(runtime);
  if (made instanceof Runtime) return made.root();
  throw new AsupersyncError("ASX1005", "this is not a runtime of this copy of @asupersync/browser.");
}

/**
 * Makes a runtime and returns at once. Nothing is compiled or instantiated before its first scope.
 *
 * @throws {AsupersyncError} ASX1009 for a bad option, ASX1020 for what the bundle does not have.
 */
export const createRuntime = (options: RuntimeOptions = {}): RuntimeHandle => new Runtime(options);

class Runtime implements RuntimeHandle {
  readonly #options: RuntimeOptions;
  readonly #recording: Recording | null;
  readonly #context: Contexts | null;
  readonly #listeners = new Set<() => void>();
  #driver: Driver | undefined;
  #closed = false;

  constructor(options: RuntimeOptions) {
    const { mode = "live", trace, cleanupBudget, asyncContext, onStuck } = options;
    if (!options.mode) parts.lab?.demandMode(options);
    if (cleanupBudget !== undefined) demandTime("cleanupBudget", cleanupBudget);
    if (onStuck) part("stuck");
    this.#options = options;
    this.#recording =
      mode !== "live" ? part("lab").record(mode, options) : trace?.enabled ? part("trace").record(trace) : null;
    this.#context = asyncContext ? part("context")(asyncContext) : null;
  }

  root(): Region {
    if (this.#closed) throw hasClosed("the runtime", "ASX1008");
    const Made = parts.Driver ?? Driver;
    this.#driver ??= new Made(this.#recording, this.#listeners, this.#options, this.#context);
    return this.#driver.root;
  }

  createScope(label?: string, options?: ScopeOptions): ScopeHandle {
    return openScope(this.root(), label, options);
  }

  get tracing(): TraceApi {
    return part("trace").of(() => this.#driver, this.#listeners);
  }

  get lab(): Lab {
    return part("lab").of(this.#recording);
  }

  get io(): BrowserIo {
    return part("io");
  }

  get channels(): ChannelFactory {
    return part("channels");
  }

  async close(): Promise<void> {
    this.#closed = true;
    const driver = this.#driver;
    if (!driver || driver.closed) return;
    const quiet = promiseOf(driver.root).catch(nothing);
    request(driver.root, "shutdown", "the runtime closes");
    await quiet;
    driver.closed = true;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
