import type { Task } from "../task.ts";

/** The nearest scope that `task` is in, or is; the root at last. */
export function scopeOf(task: Task): Task {
  let at = task;
  while (!at.extra?.isScope && at.parent !== null) at = at.parent;
  return at;
}

/** The nearest one above, or itself, that still takes work. */
export function openRegion(task: Task): Task | null {
  let at: Task | null = task;
  while (at !== null && at.state !== 0) at = at.parent;
  return at;
}

/** Whether `task` is `region` or in it. */
export function isWithin(task: Task, region: Task): boolean {
  let at: Task | null = task;
  while (at !== null && at !== region) at = at.parent;
  return at === region;
}
