import { ACT_ASK, ACT_ASK_LATER, VERB_NEXT } from "@asupersync/browser-core";
import { act } from "../ask.ts";
import { advance, type StandIn } from "../body.ts";
import { DEEPEST } from "../call/start.ts";
import { realm } from "../realm.ts";
import { reached, threw } from "../step.ts";
import type { Task } from "../task.ts";

/**
 * Lets the body of a generator that waits for it go on, at once and on the caller's stack, as ECMAScript has it (L9). One
 * that is to be left does not: its end will answer.
 */
export function ask(task: Task): void {
  const { driver } = task;
  const outer = realm.current;
  const deep = realm.depth >= DEEPEST;
  if (outer === null) driver.touch();
  if (act(task, deep ? ACT_ASK_LATER : ACT_ASK) === 0 && !deep) goOn(task);
  if (outer?.driver !== driver) driver.wake();
}

function goOn(task: Task): void {
  const outer = realm.current;
  let result: IteratorResult<unknown, unknown> | undefined;
  realm.current = task;
  realm.depth++;
  try {
    result = advance(task.body as StandIn, VERB_NEXT, undefined);
  } catch (error) {
    realm.current = outer;
    threw(task, error, 0);
  }
  realm.depth--;
  realm.current = outer;
  if (result !== undefined) reached(task, result.value, result.done, 0);
}
