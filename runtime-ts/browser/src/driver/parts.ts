import type { Site } from "../api/outcome.ts";
import type { ChannelFactory } from "../channels/types.ts";
import type { ContextHost, Contexts } from "../context/types.ts";
import type { BrowserIo } from "../io/types.ts";
import type { HostOptions, Lab, LabOptions } from "../lab/types.ts";
import type { TraceOptions } from "../trace/record.ts";
import type { TraceApi } from "../trace/types.ts";
import type { Fn } from "./descriptor.ts";
import type { Details } from "./details/details.ts";
import type { Driver } from "./driver.ts";
import type { Inputs } from "./host/lab.ts";
import type { Network, Recording } from "./host/recording.ts";
import type { Iteration } from "./loop/iterate.ts";
import type { Notices } from "./report/notices.ts";
import type { Task } from "./task.ts";

/** What a bundle has only if it is imported: each part puts itself here. */
export interface Parts {
  /** What opens connections. */
  readonly io: BrowserIo;
  /** What makes channels. */
  readonly channels: ChannelFactory;
  /** What obeys a kernel whose events may be recorded. */
  readonly Driver: typeof Driver;
  readonly trace: {
    /** What a driver with a trace needs. */
    readonly record: (options: TraceOptions) => Recording;
    /** What reads the trace of a driver, once there is one. */
    readonly of: (driverOf: () => Driver | undefined, listeners: Set<() => void>) => TraceApi;
  };
  readonly lab: {
    /** Refuses what means something to a lab only, in the options of a runtime that names no mode. */
    readonly demandMode: (options: LabOptions) => void;
    /** What the driver of a deterministic runtime needs. */
    readonly record: (mode: string, options: HostOptions) => Recording;
    /** The host of a runtime that has one. */
    readonly of: (recording: Recording | null) => Lab;
    /** What stands between a program and its network, and keeps what comes. */
    readonly network: () => Network;
  };
  /** What reads the sites of functions: here once a module has any. */
  readonly siteOf: (fn: Fn, number: number) => Site | undefined;
  /** What tells who takes longer than it should (C6, O4). */
  readonly stuck: (task: Task) => void;
  /** Who owns the calls of this function that nobody else does (O3). */
  readonly outside: (fn: Fn) => Task | null;
  /** What loops over a structured generator; nothing for another iterator. */
  readonly loopOver: (iterator: unknown) => Iteration | undefined;
  /** What tells developers what production does not say. */
  readonly notices: Notices;
  /** What says of errors what production does not. */
  readonly details: Details;
  /** What notes on an error by whom its thrower was called. */
  readonly thrown: (task: Task, error: unknown) => void;
  /** What keeps the contexts of a host for the tasks that were born in them (T6). */
  readonly context: (host: ContextHost) => Contexts;
  /** What notes what a recorded program reads of its host, up to so many values. */
  readonly inputs: (capacity: number) => Inputs;
}

export const parts: { -readonly [Name in keyof Parts]?: Parts[Name] } = {};
