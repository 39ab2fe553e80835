import type { Outcome } from "../../api/outcome.ts";
import { start } from "../call/start.ts";
import { describe } from "../descriptor.ts";
import { outcomeOf } from "../outcome/result.ts";
import type { Task } from "../task.ts";
import { reaction } from "./derive.ts";

const OUTCOME = describe("outcome");

/** Of whom a promise tells the outcome. */
const subjects = new WeakMap<object, Task>();
/** How many of these promises have not told yet: while there is none, no wait is looked up. */
export let untold = 0;

/** A promise for how `subject` ends, by which a wait for it is recognised. `ended` settles with it. */
export function tellOutcome<T>(subject: Task<T>, ended: Promise<T>): Promise<Outcome<T>> {
  const tell = (): Outcome<T> => {
    untold--;
    return outcomeOf(subject);
  };
  const told = ended.then(tell, tell);
  untold++;
  subjects.set(told, subject as Task);
  return told;
}

/**
 * A wait for an outcome is one for the task itself, though it is never thrown at: a child that waits takes the promise's
 * place, so that the kernel knows of it, finds its rings (O10) and names it in a deadlock (O4). Nothing for whatever else
 * is awaited.
 */
export function outcomeWait(waiter: Task, awaited: object): Task | undefined {
  const subject = subjects.get(awaited);
  if (subject?.driver !== waiter.driver) return undefined;
  const tell = (came: unknown): unknown => {
    if (subject.state <= 0) throw came; // it never would end
    return outcomeOf(subject);
  };
  return start(waiter, OUTCOME, reaction, undefined, subject, tell, tell);
}
