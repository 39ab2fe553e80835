import {
  createRuntime,
  type Lab,
  type RuntimeHandle,
  type RuntimeOptions,
  type ScopeHandle,
  type ScopeOptions,
  type TraceApi,
} from "@asupersync/browser";
import { Lifetime } from "../lifetime/lifetime.ts";
import { MEANT } from "../lifetime/meant.ts";

/** A runtime that belongs to a component: made at first use, closed (`shutdown`, drained) after the unmount. */
export class OwnedRuntime implements RuntimeHandle {
  readonly #lifetime: Lifetime<RuntimeHandle>;

  constructor(options: RuntimeOptions) {
    this.#lifetime = new Lifetime(
      () => createRuntime(options),
      (runtime) => void runtime.close(),
    );
  }

  get [MEANT](): RuntimeHandle {
    return this.#lifetime.resource;
  }

  get channels(): RuntimeHandle["channels"] {
    return this.#lifetime.resource.channels;
  }

  get io(): RuntimeHandle["io"] {
    return this.#lifetime.resource.io;
  }

  get tracing(): TraceApi {
    return this.#lifetime.resource.tracing;
  }

  get lab(): Lab {
    return this.#lifetime.resource.lab;
  }

  mount(): () => void {
    return this.#lifetime.mount();
  }

  createScope(label?: string, options?: ScopeOptions): ScopeHandle {
    return this.#lifetime.resource.createScope(label, options);
  }

  close(): Promise<void> {
    return this.#lifetime.resource.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
