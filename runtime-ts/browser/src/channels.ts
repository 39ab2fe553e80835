// What the types speak of, whatever `lib` a program names.
/// <reference lib="esnext.disposable" preserve="true" />
/// <reference lib="es2022.error" preserve="true" />
/**
 * Channels. Importing this puts them into a bundle, for `runtime.channels`, too; development builds and Node have them
 * anyway.
 *
 * @packageDocumentation
 */
import { Fanout } from "./channels/broadcast.ts";
import { BoundedChannel } from "./channels/channel.ts";
import { OneValue } from "./channels/oneshot.ts";
import type { Broadcast, Channel, Oneshot, Watch } from "./channels/types.ts";
import { WatchedValue } from "./channels/watch.ts";
import { parts } from "./driver/parts.ts";

/**
 * A bounded queue between any number of senders and receivers (T5).
 *
 * @throws {AsupersyncError} ASX1009 unless `capacity` is a whole number from 1.
 */
export const channel = <T>(capacity: number, label?: string): Channel<T> => new BoundedChannel(capacity, label);

/** One value that is sent once, and received once. */
export const oneshot = <T>(label?: string): Oneshot<T> => new OneValue(label);

/**
 * A channel that gives every value to every subscriber, each with so much room of its own (T5).
 *
 * @throws {AsupersyncError} ASX1009 unless `capacity` is a whole number from 1.
 */
export const broadcast = <T>(capacity: number, label?: string): Broadcast<T> => new Fanout(capacity, label);

/** A value that changes, and that can be waited for to change. */
export const watch = <T>(value: T, label?: string): Watch<T> => new WatchedValue(value, label);

parts.channels = { channel, oneshot, broadcast, watch };

export { ChannelClosedError } from "./channels/errors.ts";
export type { Broadcast, Channel, ChannelFactory, Oneshot, Permit, Watch } from "./channels/types.ts";
