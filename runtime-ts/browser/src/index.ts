// What the types speak of, whatever `lib` a program names.
/// <reference lib="esnext.disposable" preserve="true" />
/// <reference lib="es2022.error" preserve="true" />
/**
 * Structured concurrency for TypeScript: runtimes, scopes, tasks.
 *
 * @packageDocumentation
 */
// First, so that in a bundle the module's text stands before the code and not between its parts: they compress better side by side.
import "./driver/kernel.ts";

export { AsupersyncError, CancelledError, PanicError } from "./api/errors.ts";
export { explainCancel } from "./api/explain.ts";
export type { Obligation } from "./api/obligation.ts";
export type { CancelInfo, CancelKind, Outcome, PanicInfo, Site } from "./api/outcome.ts";
export { installRootScope, run } from "./api/run.ts";
export { createRuntime, type RuntimeHandle, type RuntimeOptions } from "./api/runtime.ts";
export type { ScopeHandle, ScopeOptions, Task } from "./api/scope.ts";
export { TimeoutError } from "./api/timeout-error.ts";
export { sleep } from "./capabilities/sleep.ts";
export type { StuckReport } from "./driver/report/stuck.ts";
export type { Lab, LabOptions } from "./lab/types.ts";
export { type Shared, type SharedOptions, shared } from "./shared/shared.ts";
export type { RegionKind, RegionNode, TraceApi, TraceEvent } from "./trace/types.ts";

declare global {
  interface Error {
    /**
     * The calls of structured functions through which the error has come, each with the checkpoint at which it waited.
     * Missing in a production bundle that does not import `@asupersync/browser/async-stack`.
     */
    readonly asyncStack?: string;
  }
}
