import type { Outcome, ScopeHandle, Task } from "@asupersync/browser";
import { failed } from "@asupersync/browser/compiled";

/**
 * What stands for a scope that cannot be made, as where its owner or the runtime has closed (`ASX1002`, `ASX1008`), or the
 * page refuses the kernel (`ASX1004`). It is like one that has closed: a throw would take the whole page down from an
 * effect, and never be the `error` of a component (O3).
 */
export class RefusedScope implements ScopeHandle {
  readonly label: string;
  readonly error: unknown;

  constructor(label: string, error: unknown) {
    this.label = label;
    this.error = error;
  }

  get signal(): AbortSignal {
    return AbortSignal.abort(this.error);
  }

  run<A extends unknown[], T>(fn: (...args: A) => T, ..._args: A): Task<Awaited<T>> {
    const descriptor = { name: fn.name || "run", module: "@asupersync/react", sites: "", label: 0 };
    return failed(null, descriptor, this.error) as Promise<unknown> as Task<Awaited<T>>;
  }

  createScope(): never {
    throw this.error;
  }

  cancel(): void {}

  async close(): Promise<Outcome<void>> {
    return { kind: "err", error: this.error };
  }

  async [Symbol.asyncDispose](): Promise<void> {}
}
