import { FACT_KIND, KIND_SCOPE, KIND_TASK } from "@asupersync/browser-core";
import { labels } from "../driver/descriptor.ts";
import type { Task } from "../driver/task.ts";
import type { Operation } from "./operations.ts";

const sourceOf = Function.prototype.toString;

/**
 * Whether a function is what a host gives to a promise's executor: `new Promise((resolve) => setTimeout(resolve, 100))` is how
 * the world sleeps, and a lab has to see that this promise waits for nothing but time.
 */
export const isResolver = (fn: unknown): boolean =>
  typeof fn === "function" && fn.name === "" && /^function\s*\(\)\s*\{\s*\[native code\]/.test(sourceOf.call(fn));

/**
 * On whose behalf something is done or waited for: of a shield, a combinator or an operation, its owner's. And so of the task
 * that waits for what a plain function has returned (`spawn(() => …)`): that ran before it was born, on its owner's behalf.
 */
export function askerOf(task: Task): Task {
  for (let at = task; ; ) {
    const { driver, slot, serial, fn, parent } = at;
    const kind = driver.kernel.fact(slot, serial, FACT_KIND);
    if (parent === null || kind === KIND_SCOPE || (kind === KIND_TASK && labels[fn.label] === fn)) return at;
    at = parent;
  }
}

/**
 * The operations that time has to wait for: not those of one that has set as many timers to resolve promises as there are
 * promises that it waits for.
 */
export function withoutSleepers(operations: readonly Operation[], sleepers: readonly Task[]): Operation[] {
  const timers = sleepers.map(({ serial }) => serial);
  const waits = operations.map(({ task }) => askerOf(task).serial);
  return operations.filter((_, at) => {
    const isAsker = (serial: number): boolean => serial === waits[at];
    return timers.filter(isAsker).length < waits.filter(isAsker).length;
  });
}
