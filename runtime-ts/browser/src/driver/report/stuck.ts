import { FACT_OWNER } from "@asupersync/browser-core";
import { factOf } from "../ask.ts";
import { guarded } from "../outcome/unheard.ts";
import { parts } from "../parts.ts";
import { Task } from "../task.ts";
import { whereIs } from "./where.ts";

/** Something takes longer than it should: the cleanup of what was asked to end (C6), or what a body leaves behind (O4). */
export interface StuckReport {
  readonly kind: "stuck" | "waiting-for-children";
  /** The task or operation, with the checkpoint that it came to last. */
  readonly task: string;
  /** What it waits for, each with its checkpoint; nothing if that is no task. */
  readonly waitsFor: readonly string[];
  /** The same in a sentence. */
  readonly message: string;
}

/** What a `for await` loop waits for that is being left: it goes on without, now that this has been told. */
const ITERATOR = "the iterator of a `for await`, which has not answered its last next()";

/** A region stays open, and says why: to the program's hook, or else to developers. */
export function tellStuck(task: Task): void {
  const report = reportOf(task);
  const { onStuck } = task.driver.options;
  if (onStuck) guarded(() => onStuck(report));
  else parts.notices?.stuck(task, report.message);
}

function reportOf(owner: Task): StuckReport {
  const task = whereIs(owner);
  const { driver, state, value } = owner;
  const awaited = value instanceof Task && value.state <= 0 ? [value] : [];
  const waitsFor = (state < 0 ? driver.slots.filter((other) => isChild(owner, other)) : awaited).map(whereIs);
  const names = waitsFor.join(", ") || (owner.extra?.whenStuck ? ITERATOR : "something that is no task");
  return state < 0
    ? { kind: "waiting-for-children", task, waitsFor, message: `${task} has ended, and still waits for ${names}` }
    : { kind: "stuck", task, waitsFor, message: `${task} was asked to end, and still waits for ${names}` };
}

const isChild = ({ slot }: Task, other: Task | undefined): other is Task =>
  other !== undefined && other.state <= 0 && factOf(other, FACT_OWNER) === slot;
