import { createRuntime, type ScopeHandle } from "@asupersync/browser";

/** The scope in which all of our cases run: one for the process, as a page has. */
export const scope: ScopeHandle = createRuntime().createScope("bench");

/** What a task waits for that nothing but a cancellation ends. */
export function forever(): Promise<never> {
  return new Promise(() => {});
}
