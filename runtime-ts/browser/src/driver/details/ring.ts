import { FACT_OWNER } from "@asupersync/browser-core";
import { factOf } from "../ask.ts";
import type { Task } from "../task.ts";

/** Who waits for whom, from `waiter` on, until the ring has come back to it (O10). */
export function ringOf(waiter: Task, target: Task): string {
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
