import { Channel } from "./channel.ts";
import { Oneshot } from "./oneshot.ts";

/** Makes channels. They belong to no region: what waits in one does. */
export interface ChannelFactory {
  /**
   * A bounded queue between any number of senders and receivers (T5).
   *
   * @throws {AsupersyncError} ASX1009 unless `capacity` is a whole number from 1.
   */
  channel<T>(capacity: number, label?: string): Channel<T>;
  /** One value, once. */
  oneshot<T>(label?: string): Oneshot<T>;
}

export const channels: ChannelFactory = {
  channel: (capacity, label) => new Channel(capacity, label),
  oneshot: (label) => new Oneshot(label),
};
