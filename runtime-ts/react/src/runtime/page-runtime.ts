import { createRuntime, type RuntimeHandle } from "@asupersync/browser";

let runtime: RuntimeHandle | undefined;

/** The runtime of a page that provides none: one for all its components. It is a handle only, until its first scope. */
export function pageRuntime(): RuntimeHandle {
  runtime ??= createRuntime();
  return runtime;
}
