import {
  ACT_ABORT,
  ACT_ABSORB,
  ACT_ASK,
  ACT_ASK_LATER,
  ACT_COMMIT,
  ACT_DEFER,
  ACT_DETACH,
  ACT_GIVE_BACK,
  ACT_INPUT_ERR,
  ACT_INPUT_OK,
  ACT_JOIN,
  ACT_LEASE,
  ACT_MAKE_BACKGROUND,
  ACT_MAKE_VITAL,
  ACT_OPEN_OPERATION,
  ACT_PIN,
  ACT_REQUEST,
  ACT_RESERVE,
  ACT_TAKE_FAILURE,
  ACT_UNPIN,
  FACT_ALL,
  FACT_ALONE,
  FACT_KIND,
  FACT_OWNER,
  FACT_REQUESTED,
  FAULT_CLOSED,
  FAULT_STALE,
  FAULT_WRONG_PHASE,
  KIND_FINALIZER,
  KIND_SHIELD,
} from "@asupersync/browser-core";
import type { Driver } from "../../src/driver/driver.ts";
import { tenantOf } from "../../src/driver/frame/frame.ts";
import { realm } from "../../src/driver/realm.ts";
import type { Task } from "../../src/driver/task.ts";
import { REGION_PHASES } from "../../src/trace/names.ts";

type Call = (...numbers: number[]) => number;

/** Calls that may be refused in the ordinary course: what came late, or for one that has ended in the meantime. */
const MAY_BE_REFUSED: Readonly<Record<string, readonly number[]>> = {
  open_timer: [FAULT_STALE, FAULT_CLOSED],
  settle: [FAULT_STALE, FAULT_WRONG_PHASE],
  spawn: [FAULT_STALE, FAULT_CLOSED],
  transfer: [FAULT_STALE, FAULT_CLOSED, FAULT_WRONG_PHASE],
};

/** The same, by number, for what is done to one tenant. */
const ACTS_THAT_MAY_BE_REFUSED: Readonly<Record<number, readonly number[]>> = {
  [ACT_COMMIT]: [FAULT_STALE, FAULT_WRONG_PHASE],
  [ACT_ABORT]: [FAULT_STALE, FAULT_WRONG_PHASE],
  [ACT_JOIN]: [FAULT_STALE],
  [ACT_ABSORB]: [FAULT_STALE],
  [ACT_PIN]: [FAULT_STALE],
  [ACT_UNPIN]: [FAULT_STALE],
  [ACT_TAKE_FAILURE]: [FAULT_STALE],
  [ACT_DETACH]: [FAULT_STALE],
  [ACT_LEASE]: [FAULT_STALE, FAULT_WRONG_PHASE],
  [ACT_GIVE_BACK]: [FAULT_STALE, FAULT_WRONG_PHASE],
  [ACT_MAKE_VITAL]: [FAULT_STALE],
  [ACT_MAKE_BACKGROUND]: [FAULT_STALE],
  [ACT_INPUT_OK]: [FAULT_STALE],
  [ACT_INPUT_ERR]: [FAULT_STALE],
  [ACT_DEFER]: [FAULT_CLOSED],
  [ACT_OPEN_OPERATION]: [FAULT_STALE, FAULT_CLOSED],
  [ACT_RESERVE]: [FAULT_CLOSED, -3],
  [ACT_REQUEST]: [FAULT_STALE],
  [ACT_ASK]: [FAULT_STALE, FAULT_WRONG_PHASE],
  [ACT_ASK_LATER]: [FAULT_STALE, FAULT_WRONG_PHASE],
};

/** Calls that change nothing; the audit makes them itself. */
const LOOKS = ["fact", "occupied", "last_serial", "next_due", "has_work", "ring", "budget"];

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
      const faults = name === "act" ? ACTS_THAT_MAY_BE_REFUSED[numbers[2]!] : MAY_BE_REFUSED[name];
      if (answer < 0 && !faults?.includes(answer)) broken.push(`${last} was refused: fault ${-answer}`);
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
    const { last_serial } = driver.kernel; // a page's tier does not say
    if (last_serial && driver.serial !== last_serial()) broken.push("both sides count the same births");
    if (isWronglyAlone(driver)) broken.push("who is taken to be alone is so (U7)");
    for (const task of driver.slots) {
      if (!task || driver.kernel.fact(task.slot, task.serial, FACT_ALL) < 0) continue;
      for (const law of auditTask(driver, task, requests)) broken.push(`${task.label} #${task.serial}: ${law}`);
    }
    return broken;
  };
}

/** What the kernel said of the task that runs, or in a frame of which somebody runs, is kept until it is told anything. */
function isWronglyAlone({ kernel }: Driver): boolean {
  const { alone, current } = realm;
  const runs = alone !== null && alone.driver.kernel === kernel && current !== null && tenantOf(current) === alone;
  return runs && kernel.fact(alone.slot, alone.serial, FACT_ALONE) <= 0;
}

function* auditTask({ kernel, slots, root }: Driver, task: Task, requests: Map<Task, number>): Generator<string> {
  const requested = kernel.fact(task.slot, task.serial, FACT_REQUESTED);
  if (requested < (requests.get(task) ?? 0)) yield "a request only grows stronger (C1)";
  requests.set(task, requested);
  if (task === root || isClosed(kernel.fact(task.slot, task.serial, FACT_ALL))) return;
  const owner = slots[kernel.fact(task.slot, task.serial, FACT_OWNER)];
  if (!owner) {
    yield "everything has an owner (O1)";
    return;
  }
  if (isClosed(kernel.fact(owner.slot, owner.serial, FACT_ALL))) yield "a closed region owns nothing that lives (O4)";
  const sheltered: readonly number[] = [KIND_SHIELD, KIND_FINALIZER];
  const isSheltered = sheltered.includes(kernel.fact(task.slot, task.serial, FACT_KIND));
  if (!isSheltered && requested === 0 && kernel.fact(owner.slot, owner.serial, FACT_REQUESTED) > 0) {
    yield "a request marks everything below (C1)";
  }
}

/** Whether the facts of a tenant, as the kernel describes it, say that its region has closed. */
export const isClosed = (facts: number): boolean => REGION_PHASES[(facts >> 4) & 15] === "closed";
