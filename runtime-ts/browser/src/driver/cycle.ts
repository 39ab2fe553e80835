import { FACT_OWNER } from "@asupersync/browser-core";
import { AsupersyncError } from "../api/errors.ts";
import { factOf } from "./ask.ts";
import type { Task } from "./task.ts";

/** What `waiter` receives that would wait for `target` for ever: an error that names the ring (O10). */
export function waitCycle(waiter: Task, target: Task): AsupersyncError {
  return new AsupersyncError("ASX1006", `this wait can never end: ${ringOf(waiter, target)}`);
}

function ringOf(waiter: Task, target: Task): string {
  const { kernel, slots } = waiter.driver;
  let told = `${waiter.label} waits for ${target.label}`;
  let last = target;
  for (let number = 1; ; number++) {
    const next = slots[kernel.ring(waiter.slot, waiter.serial, target.slot, target.serial, number)];
    if (!next) return told;
    const owns = factOf(next, FACT_OWNER) === last.slot && last.value !== next;
    told += `, which ${owns ? "owns" : "waits for"} ${next.label}`;
    last = next;
  }
}
