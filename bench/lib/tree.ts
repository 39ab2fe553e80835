import type { Tally } from "../src/case.ts";

const FAN_OUT = 10;

/** The tree of `size` nodes in which node `id` has the children `10·id + 1 … 10·id + 10`, as far as they exist. */
export function childrenOf(id: number, size: number): number[] {
  const first = FAN_OUT * id + 1;
  const end = Math.min(first + FAN_OUT, size);
  const children: number[] = [];
  for (let child = first; child < end; child++) children.push(child);
  return children;
}

/** Keeps the books of one tree: who runs, and who was cleaned up after all of its children were. */
export class Ledger {
  #live = 0;
  #cleanups = 0;
  #inOrder = 0;
  readonly #size: number;
  readonly #cleaned: Uint8Array;

  constructor(size: number) {
    this.#size = size;
    this.#cleaned = new Uint8Array(size);
  }

  start(): void {
    this.#live++;
  }

  clean(id: number): void {
    this.#cleanups++;
    this.#cleaned[id] = 1;
    const first = FAN_OUT * id + 1;
    const end = Math.min(first + FAN_OUT, this.#size);
    for (let child = first; child < end; child++) if (this.#cleaned[child] === 0) return;
    this.#inOrder++;
  }

  get allStarted(): boolean {
    return this.#live === this.#size;
  }

  /** `sum` counts the nodes that were cleaned up after their children. */
  get tally(): Tally {
    return { sum: this.#inOrder, cleanups: this.#cleanups };
  }
}
