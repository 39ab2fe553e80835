/**
 * A place in a channel that is kept for one value: an obligation to send it, or to give the place back (B3). Whoever
 * throws or is cancelled with one gives the place back; whoever returns with one has leaked it (B2).
 */
export interface Permit<T> extends Disposable {
  /** Sends `value`, without a wait. @throws {AsupersyncError} ASX1015 if the permit was used or given back. */
  send(value: T): void;
  /** Gives the place back. Nothing happens to a permit that was used. */
  abort(): void;
  /**
   * From here on `task` answers for it.
   *
   * @throws {AsupersyncError} ASX1015 if it was used or given back, ASX1002 if the body of `task` has ended, ASX1005 for a
   * task of another runtime.
   */
  transfer(task: Promise<unknown>): void;
}

/**
 * A bounded queue between any number of senders and receivers (T5). A send is reserve then commit (B3): it waits for a
 * place, and whoever is cancelled while it waits has sent nothing. A value goes to exactly one receiver, and to none that
 * is being cancelled, so that it is not lost (C4). Both lines are first come, first served. Waits are operations of the
 * current region; outside any, promises. Iterating receives until the channel has closed and is empty; leaving the loop
 * leaves the channel open.
 */
export interface Channel<T> extends Disposable, AsyncIterable<T, undefined> {
  readonly label: string;
  readonly capacity: number;
  /** How many values wait to be received. */
  readonly size: number;
  /** Whether it takes no more values; those in it can still be received. */
  readonly isClosed: boolean;
  /** Waits for a place, and sends `value`. Fails with {@link ChannelClosedError}, or what the channel closed with. */
  send(value: T): Promise<void>;
  /**
   * Waits for a place, and keeps it: what the caller does next, it does knowing that it can send. Fails as `send` does, and
   * with ASX1001 where no structured function runs that could answer for the place.
   */
  reserve(): Promise<Permit<T>>;
  /** Sends `value` if that needs no wait, and says so. @throws as `send` fails. */
  trySend(value: T): boolean;
  /** Waits for the next value. Fails as `send` does once the channel has closed and is empty. */
  receive(): Promise<T>;
  /** The next value, if there is one. */
  tryReceive(): { readonly value: T } | undefined;
  /**
   * Takes no more values. Who waits to send fails; who holds a permit may still use it; what is in it can be received.
   *
   * @param cause if it closes because of an error: what then is received in vain fails with that, iterations included
   */
  close(cause?: Error): void;
}

/** One value that is sent once, and received once. */
export interface Oneshot<T> extends Disposable {
  /** Sends the value, without a wait. @throws {ChannelClosedError} if one was sent before, or never will be. */
  send(value: T): void;
  /** Waits for the value. Fails with {@link ChannelClosedError} if it was received before, or never will be sent. */
  receive(): Promise<T>;
  /** Nothing will be sent any more. */
  close(): void;
}

/**
 * A channel that gives every value to every subscriber. A send waits until each of them has a place, and reserves it: either
 * all get the value or, if the send is cancelled before that, none does (B3). Whoever is slow makes the senders wait (T5).
 */
export interface Broadcast<T> extends Disposable {
  readonly label: string;
  /** How many listen. */
  readonly subscribers: number;
  /** What is sent from here on. Close it to unsubscribe. */
  subscribe(): Channel<T>;
  /** Fails with {@link ChannelClosedError}, and with ASX1001 outside structured code, where nobody answers for the places. */
  send(value: T): Promise<void>;
  /** Takes no more values; what has been sent can still be received. */
  close(): void;
}

/** A value that changes, and that can be waited for to change. Who looks seldom misses what it was meanwhile, never what it is. */
export interface Watch<T> extends Disposable, AsyncIterable<T, undefined> {
  readonly label: string;
  /** What it is. */
  readonly value: T;
  /** @throws {ChannelClosedError} if it has closed. */
  set(value: T): void;
  /** Waits for the next change, and gives what it is then. Fails with {@link ChannelClosedError} if there will be none. */
  changed(): Promise<T>;
  /** There will be no change any more: iterations end once they have seen the last. */
  close(): void;
}

/** Makes channels. They belong to no region: what waits in one does. */
export interface ChannelFactory {
  /** @throws {AsupersyncError} ASX1009 unless `capacity` is a whole number from 1. */
  channel<T>(capacity: number, label?: string): Channel<T>;
  oneshot<T>(label?: string): Oneshot<T>;
  /** @throws {AsupersyncError} ASX1009 unless `capacity`, of each subscriber, is a whole number from 1. */
  broadcast<T>(capacity: number, label?: string): Broadcast<T>;
  watch<T>(value: T, label?: string): Watch<T>;
}
