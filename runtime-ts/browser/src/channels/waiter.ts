import { OUTCOME_CANCELLED, OUTCOME_ERR, OUTCOME_OK } from "@asupersync/browser-core";
import { scopeClosed } from "../api/errors.ts";
import { failed } from "../driver/call/start.ts";
import { nameOf } from "../driver/descriptor.ts";
import type { Arrival } from "../driver/host/lab.ts";
import { realm } from "../driver/realm.ts";
import type { Task } from "../driver/task.ts";
import { endOperation, goesOn, openOperation } from "../driver/wait/operation.ts";

/**
 * One who waits for something of a channel. Called by structured code the wait is an operation of the current region:
 * cancelled with it, and waited for. Elsewhere it is a promise, which nobody cancels.
 */
export class Waiter<T> {
  /** What the caller awaits. */
  readonly promise: Promise<T>;
  /** Who waits; nobody outside any region. */
  readonly holder: Task | null = realm.current;
  /** The wait; nothing outside any region. */
  readonly operation: Task | undefined;
  #arrive: Arrival = (act) => act();
  #resolve: (value: T) => void = () => {};
  #reject: (error: unknown) => void = () => {};
  #isOver = false;
  /** Set by the line in which it stands: what is to be done if it is cancelled. */
  onLeave: (() => void) | undefined;

  /**
   * @param name what the wait is called in a trace
   * @param isForeign whether what is waited for comes from the host, and is to be noted as such (D2)
   */
  constructor(name: string, isForeign = false) {
    const { holder } = this;
    if (holder === null) {
      this.promise = new Promise((resolve, reject) => {
        this.#resolve = resolve;
        this.#reject = reject;
      });
      return;
    }
    const fn = nameOf(name, holder.driver);
    this.operation = openOperation(holder, fn, (operation) => {
      if (this.#isOver) return; // it has what it waited for, only not yet in its turn
      this.#isOver = true;
      this.onLeave?.();
      this.#arrive(() => endOperation(operation, OUTCOME_CANCELLED));
    });
    if (!this.operation) this.#isOver = true;
    else if (this.isWaiting) this.#announce(this.operation, isForeign);
    this.promise = (this.operation ?? failed(holder, fn, scopeClosed(name))) as unknown as Promise<T>;
  }

  /** Deterministic mode is to know whether this is outstanding: what another task is to send is not (O4, D1). */
  #announce(operation: Task, isForeign: boolean): void {
    const { driver, slot, serial } = operation;
    if (isForeign) this.#arrive = driver.expects(operation, operation, 0);
    else if (driver.lab !== null) driver.kernel.waits_within(slot, serial);
  }

  /** Whether it still waits. Who is being cancelled is given nothing, so that nothing is lost (C4). */
  get isWaiting(): boolean {
    return !this.#isOver && (this.operation === undefined || goesOn(this.operation));
  }

  /** It has what it waited for. */
  give(value: T): void {
    const { operation } = this;
    this.#isOver = true;
    if (operation) this.#arrive(() => endOperation(operation, OUTCOME_OK, value));
    else this.#resolve(value);
  }

  /** It waits in vain. */
  fail(error: unknown): void {
    const { operation } = this;
    this.#isOver = true;
    if (operation) this.#arrive(() => endOperation(operation, OUTCOME_ERR, error));
    else this.#reject(error);
  }
}
