import {
  ACT_ABORT,
  ACT_COMMIT,
  ACT_RESERVE,
  FAULT_WRONG_PHASE,
  OUTCOME_CANCELLED,
  OUTCOME_OK,
  OUTCOME_PANICKED,
} from "@asupersync/browser-core";
import { AsupersyncError, scopeClosed } from "../api/errors.ts";
import type { Obligation } from "../api/obligation.ts";
import type { PanicInfo } from "../api/outcome.ts";
import { act } from "./ask.ts";
import { nameOf, siteOf } from "./descriptor.ts";
import { promoteBelow } from "./frame/promote.ts";
import { atEnd, type Task } from "./task.ts";

/** The driver's side of an obligation: its slot in the kernel, and who holds it. */
class Reservation implements Obligation {
  readonly label: string;
  /** Its slot. It has no body, and ends when it is settled. */
  readonly #region: Task;
  readonly #onAbort: (() => void) | undefined;
  #holder: Task;

  /** @param onAbort is called once if it is aborted, by whomever, and not before its holder has ended, if by that */
  constructor(region: Task, holder: Task, onAbort?: () => void) {
    this.label = region.label;
    this.#region = region;
    this.#holder = holder;
    this.#onAbort = onAbort;
    atEnd(region, () => this.#ended());
  }

  get isSettled(): boolean {
    return this.#region.state > 0;
  }

  commit(): void {
    if (!this.#discharge(OUTCOME_OK)) throw settled(this.label);
  }

  abort(): void {
    if (this.#discharge(OUTCOME_CANCELLED)) this.#onAbort?.();
  }

  [Symbol.dispose](): void {
    this.abort();
  }

  transfer(task: Promise<unknown>): void {
    const { driver, slot, serial } = this.#region;
    const holder = task as Task;
    if (holder.driver !== driver) throw new AsupersyncError("ASX1005", `${this.label} moves within its runtime only.`);
    if (this.isSettled) throw settled(this.label);
    driver.touch();
    promoteBelow(holder);
    const fault = driver.kernel.transfer(slot, serial, holder.slot, holder.serial);
    if (fault < 0) throw fault === FAULT_WRONG_PHASE ? settled(this.label) : scopeClosed(holder.label);
    this.#holder = holder;
  }

  #discharge(outcome: number): boolean {
    const { driver, slot, serial } = this.#region;
    if (this.isSettled) return false;
    driver.touch();
    if (driver.kernel.act(slot, serial, outcome === OUTCOME_OK ? ACT_COMMIT : ACT_ABORT, 0) < 0) return false;
    this.#region.state = outcome;
    driver.slots[slot] = undefined;
    return true;
  }

  /** The body of the holder is over, and the kernel has settled this with it. */
  #ended(): void {
    if (this.#region.state === OUTCOME_PANICKED) leak(this.#holder, this.label);
    if (this.#region.state !== OUTCOME_OK) this.#onAbort?.();
  }
}

/**
 * `holder` reserves an obligation (B1).
 *
 * @returns nothing if it cannot hold one: no task, or one whose body has ended.
 */
export function reserve(holder: Task, label: string, onAbort?: () => void): Obligation | undefined {
  const { driver } = holder;
  driver.touch();
  const fn = nameOf(label, driver);
  const region = driver.adopt(act(holder, ACT_RESERVE, fn.label), holder, fn);
  return region && new Reservation(region, holder, onAbort);
}

/** The holder has returned with it: that is what it ends with, however well its body did (B2). */
function leak(holder: Task, label: string): void {
  const before = holder.state === -OUTCOME_PANICKED ? `${(holder.value as PanicInfo).message}, and ` : "";
  const site = siteOf(holder.fn, 0);
  const message = before || `${holder.label} returned without settling `;
  holder.state = -OUTCOME_PANICKED;
  holder.value = { message: `${message}"${label}"`, task: holder.label, ...(site && { site }) } satisfies PanicInfo;
}

const settled = (label: string): AsupersyncError =>
  new AsupersyncError("ASX1015", `${label} is settled: an obligation is committed or aborted once.`);
