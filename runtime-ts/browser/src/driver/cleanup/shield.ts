import { ACT_CLOSE, ACT_OPEN_SHIELD, FACT_REQUESTED, OUTCOME_OK, WAIT_VALUE } from "@asupersync/browser-core";
import { act, factOf } from "../ask.ts";
import { Command } from "../command.ts";
import { describe } from "../descriptor.ts";
import { promoteBelow } from "../frame/promote.ts";
import { realm } from "../realm.ts";
import type { Task } from "../task.ts";

/** `yield DRAIN`: wait until the shield owns nothing that lives, and leave it. */
export const DRAIN: Command = /* @__PURE__ */ new Command(drain);
/** `yield DELIVER`: leave the task, for a request is pending. */
export const DELIVER: Command = /* @__PURE__ */ new Command((task, place, goOn) => {
  task.value = undefined;
  return task.driver.kernel.park(task.slot, task.serial, WAIT_VALUE, place, goOn) >> 1;
});

const SHIELD = describe("finally");
let outside: Task | null = null;

/** Enters a shield; returns the one around it. It becomes a region at the first call made in it (C5). */
export function shield(): Task | null {
  const task = realm.current as Task;
  const around = task.shield;
  task.shield = task;
  return around;
}

/** Leaves a shield, unless what was born in it still lives: then the body must `yield DRAIN`. */
export function unshield(around: Task | null): boolean {
  const task = realm.current as Task;
  const region = task.shield as Task;
  if (region !== task) {
    region.state = -OUTCOME_OK; // takes nothing from here on
    if (act(region, ACT_CLOSE) > 0) {
      outside = around;
      return true;
    }
    if (region.extra !== null) task.driver.takeNotices(); // its signal fires before the body goes on (C10)
  }
  task.shield = around;
  return false;
}

/** Whether a request waits to be delivered here. */
export const pending = (): boolean => isDue(realm.current as Task);

/** Whether `task` is left at its next checkpoint (C4). */
export const isDue = (task: Task): boolean => task.shield === null && factOf(task, FACT_REQUESTED) > 0;

/** The region that owns what is called now by `task`: the shield's, once something is called in it. */
export function ownerOf(task: Task): Task {
  promoteBelow(task);
  const { shield: region, driver } = task;
  if (region !== task) return region ?? task;
  // Every shield is its task's own child: an inner one is left before the one around it.
  const promoted = driver.adopt(act(task, ACT_OPEN_SHIELD), task, SHIELD);
  if (promoted) task.shield = promoted;
  return promoted ?? task;
}

/** Parks a body until its shield has closed. */
function drain(task: Task, place: number, goOn: number): number {
  const region = task.shield as Task;
  task.shield = outside;
  task.value = region;
  return task.driver.kernel.park_on(task.slot, task.serial, region.slot, region.serial, place | 1, goOn) >> 1;
}
