import { useEffect, useLayoutEffect } from "react";
import type { Lifetime } from "./lifetime.ts";

/**
 * Ties a lifetime to the component's. Its end is decided by an effect, as those of a suspended tree stay. A layout effect
 * begins it: when a hidden tree is shown again, those of the whole tree run before the effects in which a child starts
 * work, and that work needs what the parent owns.
 */
export function useLifetime(lifetime: Pick<Lifetime<unknown>, "mount"> | undefined): void {
  useLayoutEffect(() => void lifetime?.mount(), [lifetime]);
  useEffect(() => lifetime?.mount(), [lifetime]);
}
