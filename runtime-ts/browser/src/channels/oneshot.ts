import { Channel } from "./channel.ts";

/** One value that is sent once, and received once. */
export class Oneshot<T> implements Disposable {
  readonly #channel: Channel<T>;

  constructor(label = "oneshot") {
    this.#channel = new Channel(1, label);
  }

  /** Sends the value, without a wait. @throws ChannelClosedError if one was sent before, or never will be. */
  send(value: T): void {
    this.#channel.trySend(value);
    this.#channel.close();
  }

  /** Waits for the value. Fails with {@link ChannelClosedError} if it was received before, or never will be sent. */
  receive(): Promise<T> {
    return this.#channel.receive();
  }

  /** Nothing will be sent any more. */
  close(): void {
    this.#channel.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}
