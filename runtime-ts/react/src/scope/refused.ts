import type { Task } from "@asupersync/browser";
import { failed } from "@asupersync/browser/compiled";

/**
 * The task of a run that no scope can be made for, as where the page refuses the kernel (`ASX1004`), or the runtime has
 * closed (`ASX1008`). A throw would take the whole page down from an effect, and never be the `error` of a component (O3).
 */
export function refused<T>(name: string, error: unknown): Task<T> {
  const fn = { name: name || "run", module: "@asupersync/react", sites: "", label: 0 };
  return failed(null, fn, error) as Promise<unknown> as Task<T>;
}
