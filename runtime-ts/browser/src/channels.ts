/**
 * Channels. Importing this puts them into a bundle, for `runtime.channels`, too; development builds and Node have them
 * anyway.
 *
 * @packageDocumentation
 */
import { channels } from "./channels/factory.ts";
import { parts } from "./driver/parts.ts";

parts.channels = channels;

export const { channel, oneshot } = channels;
export type { Channel } from "./channels/channel.ts";
export { ChannelClosedError } from "./channels/errors.ts";
export type { ChannelFactory } from "./channels/factory.ts";
export type { Oneshot } from "./channels/oneshot.ts";
export type { Permit } from "./channels/permit.ts";
