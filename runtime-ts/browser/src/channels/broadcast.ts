import { noScope } from "../api/errors.ts";
import type { Body } from "../driver/body.ts";
import { failed, start } from "../driver/call/start.ts";
import { nameOf } from "../driver/descriptor.ts";
import { realm } from "../driver/realm.ts";
import { BoundedChannel } from "./channel.ts";
import { ChannelClosedError } from "./errors.ts";
import type { Broadcast, Channel, Permit } from "./types.ts";

type Subscribers<T> = Set<BoundedChannel<T>>;

/** A channel for each subscriber; a send reserves a place in all of them before any gets the value. */
export class Fanout<T> implements Broadcast<T> {
  readonly label: string;
  readonly #capacity: number;
  readonly #subscribers: Subscribers<T> = new Set();
  #isClosed = false;

  constructor(capacity: number, label = "broadcast") {
    new BoundedChannel(capacity, label); // throws for a bad one
    this.label = label;
    this.#capacity = capacity;
  }

  get subscribers(): number {
    return prune(this.#subscribers).size;
  }

  subscribe(): Channel<T> {
    const subscriber = new BoundedChannel<T>(this.#capacity, this.label);
    if (this.#isClosed) subscriber.close();
    else this.#subscribers.add(subscriber);
    return subscriber;
  }

  send(value: T): Promise<void> {
    const owner = realm.current;
    const name = `${this.label}.send`;
    const fn = nameOf(name, owner?.driver);
    const task =
      owner === null
        ? failed(null, fn, noScope(name))
        : this.#isClosed
          ? failed(owner, fn, new ChannelClosedError(this.label))
          : start(owner, fn, sendToAll, undefined, this.#subscribers, value);
    return task as unknown as Promise<void>;
  }

  close(): void {
    this.#isClosed = true;
    for (const subscriber of this.#subscribers) subscriber.close();
    this.#subscribers.clear();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** Forgets who has closed its end. */
function prune<T>(subscribers: Subscribers<T>): Subscribers<T> {
  for (const subscriber of subscribers) if (subscriber.isClosed) subscribers.delete(subscriber);
  return subscribers;
}

/** Each place is an obligation of this very task: if it is cancelled while it waits for one, the others are given back. */
function* sendToAll<T>(subscribers: Subscribers<T>, value: T): Body {
  const permits: Permit<T>[] = [];
  for (const subscriber of [...prune(subscribers)]) {
    realm.site = 0;
    try {
      permits.push((yield subscriber.reserve()) as Permit<T>);
    } catch (error) {
      if (!(error instanceof ChannelClosedError)) throw error; // it has unsubscribed in the meantime
    }
  }
  for (const permit of permits) permit.send(value);
  return undefined;
}
