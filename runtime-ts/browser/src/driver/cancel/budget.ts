import { ACT_SET_POLLS, ACT_WATCH, FACT_EXPIRED } from "@asupersync/browser-core";
import type { ScopeOptions } from "../../api/scope.ts";
import { act, factOf } from "../ask.ts";
import { promote } from "../frame/promote.ts";
import { realm } from "../realm.ts";
import { extraOf, type Task } from "../task.ts";
import { infoFor } from "./cancel.ts";

/** What a task may still use up: of its own region, or of one further out, whichever is less (C9). */
export interface Budget {
  /** Milliseconds from now; infinity for no deadline. */
  readonly deadline: number;
  /** Turns; infinity if nobody counts them. */
  readonly polls: number;
}

/** Infinity twice, outside any region and in a shield, which no budget further out can end. */
export function budget(): Budget {
  const task = realm.current;
  const region = task?.shield ?? task;
  if (task === null || region === null || task.shield === task) {
    return { deadline: Number.POSITIVE_INFINITY, polls: Number.POSITIVE_INFINITY };
  }
  promote(region);
  const { driver, slot, serial } = region;
  const due = driver.kernel.budget(slot, serial, 0);
  return { deadline: Math.max(0, due - driver.time()), polls: driver.kernel.budget(slot, serial, 1) };
}

/** Gives a scope its budget, both halves of it from `now` on. When that is spent, the scope asks itself to end (C9). */
export function limit(scope: Task, { deadline, polls }: ScopeOptions, now: number): void {
  const { driver, slot, serial } = scope;
  const { kernel } = driver;
  if (deadline !== undefined) {
    kernel.set_deadline(slot, serial, now + deadline);
    driver.setAlarm();
  }
  if (polls !== undefined && polls < Number.POSITIVE_INFINITY)
    kernel.act(slot, serial, ACT_SET_POLLS, Math.min(polls, 2 ** 30));
  act(scope, ACT_WATCH);
  extraOf(scope).atRequest = () => {
    if (factOf(scope, FACT_EXPIRED) <= 0) return;
    const isPolled = polls !== undefined && kernel.budget(slot, serial, 1) === 0;
    const message = isPolled ? `its ${polls} polls are spent` : `its deadline of ${deadline} ms has passed`;
    extraOf(scope).request = infoFor(scope, "timeout", message);
  };
}
