import type { RuntimeHandle, ScopeHandle } from "@asupersync/browser";
import { createContext, createElement, type ReactElement, type ReactNode, useContext, useMemo } from "react";

/** What hooks find above them. */
export interface Surroundings {
  runtime: RuntimeHandle | undefined;
  /** Owns the scopes of the components below, if there is one; else the runtime does. */
  scope: ScopeHandle | undefined;
}

const SurroundingsContext = createContext<Surroundings>({ runtime: undefined, scope: undefined });

export interface AsupersyncProviderProps {
  /** The runtime for the hooks below. Default: that of the provider above, else the page's. */
  runtime?: RuntimeHandle | undefined;
  /** The scope that owns the scopes of the hooks below, so that cancelling it cancels them in one step (C1). */
  scope?: ScopeHandle | undefined;
  children?: ReactNode;
}

/** Gives the components below it a runtime, or an owner for their scopes, or both. */
export function AsupersyncProvider({ runtime, scope, children }: AsupersyncProviderProps): ReactElement {
  const above = useSurroundings();
  const value = useMemo(
    // A scope belongs to one runtime: with another runtime, the scope above is out of reach.
    () => ({ runtime: runtime ?? above.runtime, scope: scope ?? (runtime === undefined ? above.scope : undefined) }),
    [runtime, scope, above],
  );
  return createElement(SurroundingsContext, { value }, children);
}

export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext);
}
