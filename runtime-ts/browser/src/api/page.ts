import type { Task as Region } from "../driver/task.ts";
import { createRuntime, type RuntimeHandle, rootOf } from "./runtime.ts";
import { openScope, regionOf } from "./scope.ts";

let runtime: RuntimeHandle | undefined;
let scope: Region | undefined;

/** The root of the one runtime that serves whoever has none of their own. */
export const pageRoot = (): Region => rootOf((runtime ??= createRuntime()));

/** The page's own scope, supervised, made when it is first asked for (O3); nothing where the page refuses the kernel. */
export function pageScope(): Region | null {
  try {
    scope ??= regionOf(openScope(pageRoot(), "page", { supervise: true }));
    return scope;
  } catch {
    return null;
  }
}
