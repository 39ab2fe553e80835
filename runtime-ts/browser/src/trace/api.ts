import type { Driver } from "../driver/driver.ts";
import { readEvents } from "./events.ts";
import { readTree } from "./tree.ts";
import type { TraceApi } from "./types.ts";

/** The trace of a runtime, whose driver comes with its first scope. */
export function traceOf(driverOf: () => Driver | undefined, listeners: Set<() => void>): TraceApi {
  return {
    events() {
      const driver = driverOf();
      return driver?.recording ? readEvents(driver) : [];
    },
    tree: () => readTree(driverOf()),
    detached() {
      const driver = driverOf();
      return driver?.recording ? driver.kernel.detached_waits() : 0;
    },
    subscribe(listener) {
      listeners.add(listener);
      return { [Symbol.dispose]: () => void listeners.delete(listener) };
    },
  };
}
