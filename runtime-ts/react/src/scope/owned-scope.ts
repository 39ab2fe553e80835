import type { Outcome, ScopeHandle, ScopeOptions, Task } from "@asupersync/browser";
import { Lifetime } from "../lifetime/lifetime.ts";
import { MEANT } from "../lifetime/meant.ts";
import { RefusedScope } from "./refused-scope.ts";

/** Whoever can make a scope: a runtime, or a scope that is to own it. */
export interface ScopeOwner {
  createScope(label?: string, options?: ScopeOptions): ScopeHandle;
}

/**
 * A scope that belongs to a component: made at first use, cancelled and drained after the unmount. Work given to it
 * later fails with the runtime's `ASX1002 ScopeClosed`.
 */
export class OwnedScope implements ScopeHandle {
  readonly owner: ScopeOwner;
  readonly label: string;
  readonly #lifetime: Lifetime<ScopeHandle>;

  constructor(owner: ScopeOwner, label: string, options: ScopeOptions) {
    this.owner = owner;
    this.label = label;
    this.#lifetime = new Lifetime(() => openIn(owner, label, options), release);
  }

  get [MEANT](): ScopeHandle {
    const { resource } = this.#lifetime;
    if (resource instanceof RefusedScope) throw resource.error;
    return resource;
  }

  get signal(): AbortSignal {
    return this.#lifetime.resource.signal;
  }

  get epoch(): number {
    return this.#lifetime.epoch;
  }

  mount(): () => void {
    return this.#lifetime.mount();
  }

  run<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): Task<Awaited<T>> {
    return this.#lifetime.resource.run(fn, ...args);
  }

  createScope(label?: string, options?: ScopeOptions): ScopeHandle {
    return this.#lifetime.resource.createScope(label, options);
  }

  cancel(reason?: unknown): void {
    this.#lifetime.resource.cancel(reason);
  }

  close(): Promise<Outcome<void>> {
    return this.#lifetime.resource.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#lifetime.resource[Symbol.asyncDispose]();
  }
}

/** A scope of the owner's, or what stands for it where it can have none. */
function openIn(owner: ScopeOwner, label: string, options: ScopeOptions): ScopeHandle {
  try {
    return owner.createScope(label, options);
  } catch (error) {
    return new RefusedScope(label, error);
  }
}

function release(scope: ScopeHandle): void {
  scope.cancel("its component let go of it");
  void scope.close();
}
