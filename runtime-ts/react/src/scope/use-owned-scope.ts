import type { ScopeOptions } from "@asupersync/browser";
import { useState } from "react";
import { useLifetime } from "../lifetime/use-lifetime.ts";
import { useSurroundings } from "../runtime/provider.ts";
import { useAsupersyncRuntime } from "../runtime/use-asupersync-runtime.ts";
import { OwnedScope } from "./owned-scope.ts";

/**
 * The component's scope, under the nearest provider's scope, else its runtime; another one, when that is replaced. A
 * failed task leaves the others alone.
 */
export function useOwnedScope(label: string, options?: ScopeOptions): OwnedScope {
  const runtime = useAsupersyncRuntime();
  const { scope: above } = useSurroundings();
  const owner = above ?? runtime;
  const [made, setMade] = useState(make);
  const scope = made.owner === owner ? made : make();
  if (scope !== made) setMade(scope);
  useLifetime(scope);
  return scope;

  function make() {
    return new OwnedScope(owner, label, { ...options, supervise: options?.supervise ?? true });
  }
}
