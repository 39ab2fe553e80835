import type { Obligation } from "../api/obligation.ts";
import type { Permit } from "./types.ts";

/** A place, as the obligation that it is. */
export class Place<T> implements Permit<T> {
  readonly #obligation: Obligation;
  readonly #put: (value: T) => void;

  constructor(obligation: Obligation, put: (value: T) => void) {
    this.#obligation = obligation;
    this.#put = put;
  }

  send(value: T): void {
    this.#obligation.commit();
    this.#put(value);
  }

  abort(): void {
    this.#obligation.abort();
  }

  [Symbol.dispose](): void {
    this.abort();
  }

  transfer(task: Promise<unknown>): void {
    this.#obligation.transfer(task);
  }
}
