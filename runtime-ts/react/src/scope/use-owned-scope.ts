import type { ScopeOptions } from "@asupersync/browser";
import { useEffect, useState } from "react";
import { useSurroundings } from "../runtime/provider.ts";
import { useAsupersyncRuntime } from "../runtime/use-asupersync-runtime.ts";
import { OwnedScope } from "./owned-scope.ts";

/** The component's scope, under the nearest provider's scope, else its runtime. A failed task leaves the others alone. */
export function useOwnedScope(label: string, options?: ScopeOptions): OwnedScope {
  const runtime = useAsupersyncRuntime();
  const { scope: above } = useSurroundings();
  const [scope] = useState(() => new OwnedScope(above ?? runtime, label, { supervise: true, ...options }));
  useEffect(() => scope.mount(), [scope]);
  return scope;
}
