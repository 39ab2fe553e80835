/**
 * Structured concurrency for TypeScript: runtimes, scopes, tasks.
 *
 * @packageDocumentation
 */
export { AsupersyncError, CancelledError, PanicError } from "./api/errors.ts";
export type { CancelInfo, CancelKind, Outcome, PanicInfo, Site } from "./api/outcome.ts";
export { installRootScope, run } from "./api/run.ts";
export { createRuntime, type RuntimeHandle, type RuntimeOptions } from "./api/runtime.ts";
export type { ScopeHandle, ScopeOptions, Task } from "./api/scope.ts";
export { sleep } from "./capabilities/sleep.ts";
export type { RegionKind, RegionNode, TraceApi, TraceEvent } from "./trace/types.ts";
