/**
 * Channels. Importing this puts them into a bundle, for `runtime.channels`, too; development builds and Node have them
 * anyway.
 *
 * @packageDocumentation
 */
import { BoundedChannel } from "./channels/channel.ts";
import { OneValue } from "./channels/oneshot.ts";
import type { Channel, Oneshot } from "./channels/types.ts";
import { parts } from "./driver/parts.ts";

/**
 * A bounded queue between any number of senders and receivers (T5).
 *
 * @throws {AsupersyncError} ASX1009 unless `capacity` is a whole number from 1.
 */
export const channel = <T>(capacity: number, label?: string): Channel<T> => new BoundedChannel(capacity, label);

/** One value that is sent once, and received once. */
export const oneshot = <T>(label?: string): Oneshot<T> => new OneValue(label);

parts.channels = { channel, oneshot };

export { ChannelClosedError } from "./channels/errors.ts";
export type { Channel, ChannelFactory, Oneshot, Permit } from "./channels/types.ts";
