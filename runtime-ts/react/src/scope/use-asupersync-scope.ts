import type { ScopeHandle, ScopeOptions } from "@asupersync/browser";
import { useOwnedScope } from "./use-owned-scope.ts";

/**
 * A scope that lives as long as the component: from effects and handlers, `scope.run(fn, …)` starts work that the
 * unmount cancels and drains. Not to be used in render, where nothing may begin.
 *
 * @param label what diagnostics and the tree of regions call it
 * @param options read at the first render; `supervise` is on unless turned off
 */
export function useAsupersyncScope(label = "component", options?: ScopeOptions): ScopeHandle {
  return useOwnedScope(label, options);
}
