import { FAULT_CLOSED, FAULT_STALE, FAULT_WRONG_PHASE, KIND_FINALIZER, KIND_SHIELD } from "@asupersync/browser-core";
import type { Driver } from "../../src/driver/driver.ts";
import type { Task } from "../../src/driver/task.ts";

type Call = (...numbers: number[]) => number;

/** Calls that may be refused in the ordinary course: what came late, or for one that has ended in the meantime. */
const MAY_BE_REFUSED: Readonly<Record<string, readonly number[]>> = {
  settle: [FAULT_STALE, FAULT_WRONG_PHASE],
  settle_input: [FAULT_STALE],
  spawn: [FAULT_STALE, FAULT_CLOSED],
  defer: [FAULT_CLOSED],
  reserve: [FAULT_CLOSED, -3],
  discharge: [FAULT_STALE, FAULT_WRONG_PHASE],
  transfer: [FAULT_STALE, FAULT_CLOSED, FAULT_WRONG_PHASE],
  open_scope: [FAULT_STALE, FAULT_CLOSED],
  join: [FAULT_STALE],
  absorb: [FAULT_STALE],
  request: [FAULT_STALE],
  pin: [FAULT_STALE],
  take_failure: [FAULT_STALE],
  detach: [FAULT_STALE],
  ask: [FAULT_STALE, -4],
  lease: [FAULT_STALE, -4],
  make_vital: [FAULT_STALE],
  make_background: [FAULT_STALE],
};

/** Calls that change nothing; the audit makes them itself. */
const LOOKS = [
  "describe",
  "kind",
  "owner",
  "requested",
  "occupied",
  "last_serial",
  "ending",
  "next_due",
  "has_work",
  "youngest",
  "ring",
  "expired",
  "budget",
];

/** Above this many tasks an audit after each call would take the test's time. */
const MANY = 100;

/**
 * Audits a kernel after every call to it: what the driver holds and what the kernel holds must agree, and the
 * invariants stand. It looks when the next call comes, for by then the driver has taken in what the last one said.
 * Returns the list of what did not hold, which grows.
 */
export function watchKernel(driver: Driver): readonly string[] {
  const broken: string[] = [];
  const kernel = driver.kernel as unknown as Record<string, Call>;
  const audit = auditOf(driver);
  let last = "boot";
  for (const [name, call] of Object.entries(kernel)) {
    if (typeof call !== "function" || LOOKS.includes(name)) continue;
    kernel[name] = (...numbers) => {
      for (const law of audit()) broken.push(`after ${last}: ${law}`);
      const answer = call(...numbers);
      last = `${name}(${numbers.join(", ")})`;
      if (answer < 0 && !MAY_BE_REFUSED[name]?.includes(answer)) broken.push(`${last} was refused: fault ${-answer}`);
      return answer;
    };
  }
  return broken;
}

function auditOf(driver: Driver): () => string[] {
  const requests = new Map<Task, number>();
  return () => {
    if (driver.slots.length > MANY) return [];
    const broken: string[] = [];
    if (driver.serial !== driver.kernel.last_serial()) broken.push("both sides count the same births");
    for (const task of driver.slots) {
      if (!task || driver.kernel.describe(task.slot, task.serial) < 0) continue;
      for (const law of auditTask(driver, task, requests)) broken.push(`${task.label} #${task.serial}: ${law}`);
    }
    return broken;
  };
}

function* auditTask({ kernel, slots, root }: Driver, task: Task, requests: Map<Task, number>): Generator<string> {
  const requested = kernel.requested(task.slot, task.serial);
  if (requested < (requests.get(task) ?? 0)) yield "a request only grows stronger (C1)";
  requests.set(task, requested);
  if (task === root || isClosed(kernel.describe(task.slot, task.serial))) return;
  const owner = slots[kernel.owner(task.slot, task.serial)];
  if (!owner) {
    yield "everything has an owner (O1)";
    return;
  }
  if (isClosed(kernel.describe(owner.slot, owner.serial))) yield "a closed region owns nothing that lives (O4)";
  const sheltered: readonly number[] = [KIND_SHIELD, KIND_FINALIZER];
  const isSheltered = sheltered.includes(kernel.kind(task.slot, task.serial));
  if (!isSheltered && requested === 0 && kernel.requested(owner.slot, owner.serial) > 0) {
    yield "a request marks everything below (C1)";
  }
}

/** Whether the facts of a tenant, as the kernel describes it, say that its region has closed. */
export const isClosed = (facts: number): boolean => ((facts >> 4) & 15) === 4;
