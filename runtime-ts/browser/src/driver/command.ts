import type { Task } from "./task.ts";

/** How a task parks that has come to a checkpoint at `place`. See {@link park} of the steps for `goOn` and what it returns. */
type Park = (task: Task, place: number, goOn: number) => number;

/** What a body yields to its driver, rather than to wait for something that a program has. */
export class Command {
  readonly park: Park;

  constructor(park: Park) {
    this.park = park;
  }
}
