import { AsupersyncError, noScope, scopeClosed } from "../api/errors.ts";
import { reserve } from "../driver/obligation.ts";
import { ChannelClosedError } from "./errors.ts";
import { Line } from "./line.ts";
import { Place } from "./place.ts";
import { Queue } from "./queue.ts";
import type { Channel, Permit } from "./types.ts";
import { Waiter } from "./waiter.ts";

/** Waits for a place; `take` takes it. */
interface Sender {
  readonly waiter: Pick<Waiter<void>, "isWaiting" | "onLeave" | "fail">;
  take(): void;
}

/** Waits for a value, or for the end. */
interface Receiver<T> {
  readonly waiter: Pick<Waiter<void>, "isWaiting" | "onLeave">;
  take(value: T): void;
  end(): void;
}

/** See {@link Channel}. */
export class BoundedChannel<T> implements Channel<T> {
  readonly label: string;
  readonly capacity: number;
  readonly #values = new Queue<T>();
  readonly #senders = new Line<Sender>();
  readonly #receivers = new Line<Receiver<T>>();
  /** Places that are kept for permits. */
  #kept = 0;
  #isClosed = false;
  /** What it closed with, if not well. */
  #cause: Error | undefined;
  readonly #isForeign: boolean;

  /**
   * @param isForeign whether its values come from the host (D2)
   * @throws {AsupersyncError} ASX1009 unless `capacity` is a whole number from 1.
   */
  constructor(capacity: number, label = "channel", isForeign = false) {
    if (!Number.isInteger(capacity) || capacity < 1) {
      throw new AsupersyncError(
        "ASX1009",
        `the capacity of ${label} is ${capacity}; give a whole number of values from 1.`,
      );
    }
    this.capacity = capacity;
    this.label = label;
    this.#isForeign = isForeign;
  }

  get size(): number {
    return this.#values.size;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  send(value: T): Promise<void> {
    return this.#waitForPlace<void>("send", (waiter) => {
      this.#values.push(value);
      waiter.give();
    });
  }

  reserve(): Promise<Permit<T>> {
    return this.#waitForPlace<Permit<T>>("reserve", (waiter) => this.#keepPlace(waiter));
  }

  trySend(value: T): boolean {
    if (this.#isClosed) throw this.#reason();
    if (!this.#hasPlace || !this.#senders.isEmpty) return false;
    this.#values.push(value);
    this.#flow();
    return true;
  }

  receive(): Promise<T> {
    return this.#waitForValue<T>(
      (waiter, value) => waiter.give(value),
      (waiter) => waiter.fail(this.#reason()),
    );
  }

  tryReceive(): { readonly value: T } | undefined {
    if (this.#values.size === 0) return undefined;
    const value = this.#values.shift();
    this.#flow();
    return { value };
  }

  close(cause?: Error): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#cause = cause;
    for (let sender = this.#senders.next(); sender; sender = this.#senders.next()) {
      sender.waiter.fail(this.#reason());
    }
    this.#flow();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  [Symbol.asyncIterator](): AsyncIterator<T, undefined> {
    return {
      next: () =>
        this.#waitForValue<IteratorResult<T, undefined>>(
          (waiter, value) => waiter.give({ done: false, value }),
          (waiter) => (this.#cause ? waiter.fail(this.#cause) : waiter.give({ done: true, value: undefined })),
        ),
    };
  }

  get #hasPlace(): boolean {
    return this.#values.size + this.#kept < this.capacity;
  }

  #waitForPlace<R>(verb: string, take: (waiter: Waiter<R>) => void): Promise<R> {
    const waiter = new Waiter<R>(`${this.label}.${verb}`);
    if (waiter.isWaiting && this.#isClosed) waiter.fail(this.#reason());
    this.#senders.join({ waiter, take: () => take(waiter) });
    this.#flow();
    return waiter.promise;
  }

  #waitForValue<R>(take: (waiter: Waiter<R>, value: T) => void, end: (waiter: Waiter<R>) => void): Promise<R> {
    const waiter = new Waiter<R>(`${this.label}.receive`, this.#isForeign);
    this.#receivers.join({ waiter, take: (value) => take(waiter, value), end: () => end(waiter) });
    this.#flow();
    return waiter.promise;
  }

  #keepPlace(waiter: Waiter<Permit<T>>): void {
    const { holder } = waiter;
    const giveBack = (): void => {
      this.#kept--;
      this.#flow();
    };
    const obligation = holder === null ? undefined : reserve(holder, `${this.label}.permit`, giveBack);
    if (!obligation) {
      waiter.fail(holder && holder.state < 0 ? scopeClosed(this.label) : noScope(`${this.label}.reserve`));
      return;
    }
    this.#kept++;
    const put = (value: T): void => {
      this.#kept--;
      this.#values.push(value);
      this.#flow();
    };
    waiter.give(new Place(obligation, put));
  }

  /** Values go to who waits for one, places to who waits for one, until neither is to be had. */
  #flow(): void {
    for (;;) {
      const receiver = this.#values.size > 0 ? this.#receivers.next() : undefined;
      if (receiver) {
        receiver.take(this.#values.shift());
        continue;
      }
      const sender = this.#hasPlace ? this.#senders.next() : undefined;
      if (!sender) break;
      sender.take();
    }
    if (this.#isClosed && this.#values.size === 0 && this.#kept === 0) this.#end();
  }

  #reason(): Error {
    return this.#cause ?? new ChannelClosedError(this.label);
  }

  #end(): void {
    for (let receiver = this.#receivers.next(); receiver; receiver = this.#receivers.next()) receiver.end();
  }
}
