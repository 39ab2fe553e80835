import { BoundedChannel } from "./channel.ts";
import type { Oneshot } from "./types.ts";

/** A channel that closes behind its first value. */
export class OneValue<T> implements Oneshot<T> {
  readonly #channel: BoundedChannel<T>;

  constructor(label = "oneshot") {
    this.#channel = new BoundedChannel(1, label);
  }

  send(value: T): void {
    this.#channel.trySend(value);
    this.#channel.close();
  }

  receive(): Promise<T> {
    return this.#channel.receive();
  }

  close(): void {
    this.#channel.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}
