import type { Inputs } from "../driver/host/lab.ts";

/** What a program has read of its host, in order: times and chances as numbers, bytes as arrays of them. */
export type Input = number | string | readonly number[];

/** Lets a program read its host, and notes what it reads, so that a replay can give it the same again (D3). */
export class Recorder implements Inputs {
  readonly noted: Input[] = [];
  readonly #limit: number;
  /** Whether nothing is missing. */
  isWhole = true;

  constructor(limit: number) {
    this.#limit = limit;
  }

  #note<T extends Input>(input: T): T {
    if (this.noted.length < this.#limit) this.noted.push(input);
    else this.isWhole = false;
    return input;
  }

  dateNow(): number {
    return this.#note(Date.now());
  }

  performanceNow(): number {
    return this.#note(performance.now());
  }

  random(): number {
    return this.#note(Math.random());
  }

  uuid(): ReturnType<Crypto["randomUUID"]> {
    return this.#note(crypto.randomUUID());
  }

  fill<T>(array: T): T {
    const view = crypto.getRandomValues(array as Uint8Array<ArrayBuffer>);
    this.#note(Array.from(new Uint8Array(view.buffer, view.byteOffset, view.byteLength)));
    return array;
  }
}
