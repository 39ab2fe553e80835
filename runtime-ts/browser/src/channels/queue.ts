/** After so many values have been taken from the front the rest moves up. */
const SLACK = 64;

/** Values, first in, first out, at a constant cost each. */
export class Queue<T> {
  #values: T[] = [];
  #head = 0;

  get size(): number {
    return this.#values.length - this.#head;
  }

  push(value: T): void {
    this.#values.push(value);
  }

  /** Takes the first; there must be one. */
  shift(): T {
    const value = this.#values[this.#head] as T;
    this.#values[this.#head++] = undefined as T; // or it would be kept until the rest moves up
    if (this.#head >= SLACK && this.#head * 2 >= this.#values.length) {
      this.#values = this.#values.slice(this.#head);
      this.#head = 0;
    }
    return value;
  }
}
