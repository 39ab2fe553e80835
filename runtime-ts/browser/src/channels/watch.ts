import { ChannelClosedError } from "./errors.ts";
import { Line } from "./line.ts";
import type { Watch } from "./types.ts";
import { Waiter } from "./waiter.ts";

/** Waits for a change, or for the end. */
interface Watcher {
  readonly waiter: Pick<Waiter<void>, "isWaiting" | "onLeave">;
  see(): void;
  end(): void;
}

/** See {@link Watch}. */
export class WatchedValue<T> implements Watch<T> {
  readonly label: string;
  readonly #watchers = new Line<Watcher>();
  #value: T;
  /** How often it was set. */
  #version = 0;
  #isClosed = false;

  constructor(value: T, label = "watch") {
    this.#value = value;
    this.label = label;
  }

  get value(): T {
    return this.#value;
  }

  set(value: T): void {
    if (this.#isClosed) throw new ChannelClosedError(this.label);
    this.#value = value;
    this.#version++;
    for (let watcher = this.#watchers.next(); watcher; watcher = this.#watchers.next()) watcher.see();
  }

  changed(): Promise<T> {
    return this.#wait<T>(
      this.#version,
      (waiter) => waiter.give(this.#value),
      (waiter) => waiter.fail(new ChannelClosedError(this.label)),
    );
  }

  close(): void {
    this.#isClosed = true;
    for (let watcher = this.#watchers.next(); watcher; watcher = this.#watchers.next()) watcher.end();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** What it is now, and then what it is whenever it has changed and is looked at again. */
  [Symbol.asyncIterator](): AsyncIterator<T, undefined> {
    let seen = -1;
    const see = (waiter: Waiter<IteratorResult<T, undefined>>): void => {
      seen = this.#version;
      waiter.give({ done: false, value: this.#value });
    };
    return { next: () => this.#wait(seen, see, (waiter) => waiter.give({ done: true, value: undefined })) };
  }

  #wait<R>(seen: number, see: (waiter: Waiter<R>) => void, end: (waiter: Waiter<R>) => void): Promise<R> {
    const waiter = new Waiter<R>(`${this.label}.changed`);
    if (!waiter.isWaiting) return waiter.promise;
    if (seen !== this.#version) see(waiter);
    else if (this.#isClosed) end(waiter);
    else this.#watchers.join({ waiter, see: () => see(waiter), end: () => end(waiter) });
    return waiter.promise;
  }
}
