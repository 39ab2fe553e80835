import { ChannelClosedError } from "../../channels/errors.ts";
import { Line } from "../../channels/line.ts";
import { Waiter } from "../../channels/waiter.ts";
import { reserve } from "../../driver/obligation.ts";
import type { Sendable } from "../types.ts";

/** After so many milliseconds the host is asked again how much it still holds: it has no event for that. */
const POLL = 10;

/** One message on its way to the host. */
interface Message {
  readonly waiter: Waiter<void>;
  readonly data: Sendable;
}

/**
 * The messages that wait until the host holds less than it should (T5). Each is an obligation of its send: committed when
 * the host has taken it, aborted if the send is cancelled before, or the socket closes (B3).
 */
export class Outbox {
  readonly #label: string;
  readonly #host: WebSocket;
  readonly #highWater: number;
  readonly #messages = new Line<Message>();
  #poll: ReturnType<typeof setTimeout> | undefined;
  #error: Error | undefined;

  constructor(label: string, host: WebSocket, highWater: number) {
    this.#label = label;
    this.#host = host;
    this.#highWater = highWater;
  }

  send(data: Sendable): Promise<void> {
    const waiter = new Waiter<void>(`${this.#label}.send`, true);
    if (waiter.isWaiting && waiter.operation) reserve(waiter.operation, `${this.#label}.message`);
    this.#messages.join({ waiter, data });
    if (this.#isOpen) this.#flow();
    else this.close();
    return waiter.promise;
  }

  /** Takes no more. Whoever still waits has sent nothing, and fails: with what cut the socket off, if anything did. */
  close(error: Error = new ChannelClosedError(this.#label)): void {
    this.#error ??= error;
    clearTimeout(this.#poll);
    for (let message = this.#messages.next(); message; message = this.#messages.next()) {
      message.waiter.fail(this.#error);
    }
  }

  /** What a host that is closing is given, it drops without a word. */
  get #isOpen(): boolean {
    return this.#error === undefined && this.#host.readyState === this.#host.OPEN;
  }

  #flow(): void {
    if (!this.#isOpen) return; // its end comes as an event
    while (this.#host.bufferedAmount <= this.#highWater) {
      const message = this.#messages.next();
      if (!message) return;
      this.#post(message);
    }
    clearTimeout(this.#poll);
    this.#poll = setTimeout(() => this.#flow(), POLL);
  }

  #post({ waiter, data }: Message): void {
    try {
      this.#host.send(data as string);
    } catch (error) {
      waiter.fail(error); // what cannot be sent
      return;
    }
    waiter.give();
  }
}
