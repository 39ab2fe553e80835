import type { Waiter } from "./waiter.ts";

/** Who stands in a line. */
interface Waiting {
  readonly waiter: Pick<Waiter<never>, "isWaiting" | "onLeave">;
}

/** Those who wait for the same, first come, first served. Whoever leaves does so from the middle, too, at no cost. */
export class Line<T extends Waiting> {
  readonly #waiting = new Set<T>();

  /** Lets `one` stand in line, unless it has been cancelled already. */
  join(one: T): void {
    if (!one.waiter.isWaiting) return;
    this.#waiting.add(one);
    one.waiter.onLeave = () => void this.#waiting.delete(one);
  }

  /** Takes the first who still waits; nobody if there is none. */
  next(): T | undefined {
    for (const one of this.#waiting) {
      this.#waiting.delete(one);
      if (one.waiter.isWaiting) return one;
    }
    return undefined;
  }

  /** Whether nobody waits. */
  get isEmpty(): boolean {
    for (const { waiter } of this.#waiting) if (waiter.isWaiting) return false;
    return true;
  }
}
