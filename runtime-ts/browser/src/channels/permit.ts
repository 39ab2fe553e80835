import type { Obligation } from "../driver/obligation.ts";

/**
 * A place in a channel that is kept for one value: an obligation to send it, or to give the place back (B3). Whoever
 * throws or is cancelled with one gives the place back; whoever returns with one has leaked it (B2).
 */
export class Permit<T> implements Disposable {
  readonly #obligation: Obligation;
  readonly #put: (value: T) => void;

  constructor(obligation: Obligation, put: (value: T) => void) {
    this.#obligation = obligation;
    this.#put = put;
  }

  /** Sends `value`, without a wait. @throws {AsupersyncError} ASX1015 if the permit was used or given back. */
  send(value: T): void {
    this.#obligation.commit();
    this.#put(value);
  }

  /** Gives the place back. Nothing happens to a permit that was used. */
  abort(): void {
    this.#obligation.abort();
  }

  [Symbol.dispose](): void {
    this.abort();
  }

  /** From here on `task` answers for it. @throws as {@link Obligation.transfer}. */
  transfer(task: Promise<unknown>): void {
    this.#obligation.transfer(task);
  }
}
