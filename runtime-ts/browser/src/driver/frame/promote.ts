import { ACT_HAND_DOWN } from "@asupersync/browser-core";
import { realm } from "../realm.ts";
import type { Task } from "../task.ts";
import { frameOf, tenantOf } from "./frame.ts";

/**
 * From here on the kernel has to know of `task`: a frame becomes a task, with all those that wait for each other around it
 * and below it; and so does the call that has just given control back, for what is done now comes after that.
 */
export function promote(task: Task): void {
  const { inner, current } = realm;
  realm.alone = null;
  if (inner !== null) promotePending(inner);
  if (current !== null && current.slot < 0) promoteTo(current);
  if (task.slot < 0 && task.state === 0) promoteTo(frameOf(tenantOf(task)) ?? task);
}

/** The same before something is born to `task`, which is nothing to a frame of it. */
export function promoteBelow(task: Task): void {
  promote(task);
  const innermost = frameOf(task);
  if (innermost) promoteTo(innermost);
}

/** The call that has just given control back is not waited for at once. */
export function promotePending(innermost: Task): void {
  realm.inner = realm.alone = null;
  promoteTo(innermost);
  const { driver, slot, serial } = innermost;
  driver.kernel.park(slot, serial, realm.wait, realm.place, 0);
}

/** The frames of a tenant become tasks, the outermost first. */
export function promoteTo(innermost: Task): void {
  const frames: Task[] = [];
  for (let at = innermost; at.slot < 0; at = at.parent as Task) frames.push(at);
  for (let frame = frames.pop(); frame; frame = frames.pop()) promoteOne(frame, frame.parent as Task);
}

/** One whose caller waits for it takes over where that stood. */
function promoteOne(frame: Task, caller: Task): void {
  const { driver, serial: place, fn } = frame;
  const { slot, serial } = caller;
  const { kernel } = driver;
  const born =
    place > 0 ? kernel.act(slot, serial, ACT_HAND_DOWN, (place - 1) >> 1) : kernel.spawn(slot, serial, fn.label, 0);
  if (place > 0) caller.value = frame;
  else fn.isTask = true;
  driver.adopt(born, caller, fn, frame);
}
