import { FACT_ALL } from "@asupersync/browser-core";
import { factOf } from "../ask.ts";
import { nameAt } from "../descriptor.ts";
import { promoteBelow } from "../frame/promote.ts";
import type { Task } from "../task.ts";

/** A task's name, and the checkpoint that it came to last, if its function has any. */
export function whereIs(task: Task): string {
  promoteBelow(task); // or the kernel would know where its innermost frame waits (U7)
  return nameAt(task.fn, factOf(task, FACT_ALL) >> 12);
}
