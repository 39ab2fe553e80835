import { AsupersyncError } from "../api/errors.ts";
import { advance, type Body, type StandIn } from "../driver/body.ts";
import type { ContextHost, Contexts, Restore } from "./types.ts";

/**
 * Keeps the contexts of `host`.
 *
 * @throws {AsupersyncError} ASX1009 for what keeps none.
 */
export function keepContexts(host: ContextHost): Contexts {
  const keep = keeperOf(host);
  return {
    begin({ isPlain }, body) {
      const restore = keep();
      return function (...args) {
        const given = restore(() => body.apply(this, args));
        return isPlain ? given : inContext(given as Body, restore);
      };
    },
  };
}

/** What gives a way back into the context of the moment. */
function keeperOf(host: ContextHost): () => Restore {
  if ("snapshot" in host && typeof host.snapshot === "function") return () => host.snapshot();
  if ("Snapshot" in host && typeof host.Snapshot === "function") {
    return () => {
      const snapshot = new host.Snapshot();
      return (work) => snapshot.run(work);
    };
  }
  if ("getStore" in host && typeof host.getStore === "function") {
    return () => {
      const store = host.getStore() as never;
      return (work) => host.run(store, work);
    };
  }
  throw new AsupersyncError("ASX1009", "asyncContext keeps no context; give AsyncLocalStorage or AsyncContext.");
}

/** Each step of the body in that context; whoever takes the step gets its own back. */
const inContext =
  (body: Body, restore: Restore): StandIn =>
  (verb, given) =>
    restore(() => advance(body, verb, given));
