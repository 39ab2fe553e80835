import { bytes } from "@asupersync/browser-core/bytes";
import { demand } from "../api/errors.ts";
import type { LabHost } from "../driver/host/lab.ts";
import { Names } from "../driver/host/names.ts";
import type { Network, Recording } from "../driver/host/recording.ts";
import { parts } from "../driver/parts.ts";

const MOST_EVENTS = 2 ** 24;

export interface TraceOptions {
  readonly enabled: boolean;
  /** How many events are kept, the last ones; 4096 by default. */
  readonly capacity?: number;
}

/** For the lab's own use: a trace of a run whose network is recorded too, or replayed. */
export interface NetworkOptions extends TraceOptions {
  readonly network?: Network;
}

/**
 * What a driver needs that has a trace, or a lab, or both.
 *
 * @throws {AsupersyncError} ASX1009 for a capacity that cannot be.
 */
export function recordingOf({ enabled, capacity = 4096, network }: NetworkOptions, lab: LabHost | null): Recording {
  const isCapacity = Number.isInteger(capacity) && capacity > 0 && capacity <= MOST_EVENTS;
  demand(isCapacity, "trace.capacity", capacity, `a whole number of events from 1 to ${MOST_EVENTS}`);
  const kept = enabled ? capacity : 0;
  return { capacity: kept, bytes, names: new Names(kept), lab, inputs: lab ?? parts.inputs?.(kept) ?? null, network };
}
