import { bytes } from "@asupersync/browser-core/bytes";
import { demand } from "../api/errors.ts";
import type { LabHost } from "../driver/host/lab.ts";
import { Names } from "../driver/host/names.ts";
import type { Network, Recording } from "../driver/host/recording.ts";
import { part } from "../driver/part.ts";
import { parts } from "../driver/parts.ts";

const MOST_EVENTS = 2 ** 24;

export interface TraceOptions {
  readonly enabled: boolean;
  /** How many events are kept, the last ones; 4096 by default. */
  readonly capacity?: number | undefined;
  /** Keeps what comes through the network too, up to 64 MiB, for `archive` of `@asupersync/browser/lab` (D3). */
  readonly network?: boolean | undefined;
}

/**
 * What a driver needs that has a trace, or a lab, or both.
 *
 * @param instead stands in for the network
 * @throws {AsupersyncError} ASX1009 for a bad option, ASX1020 if the network is to be kept and this bundle has no lab.
 */
export function recordingOf(
  { enabled, capacity = 4096, network: keeps = false }: TraceOptions,
  lab: LabHost | null,
  instead?: Network,
): Recording {
  const isCapacity = Number.isInteger(capacity) && capacity > 0 && capacity <= MOST_EVENTS;
  demand(isCapacity, "trace.capacity", capacity, `a whole number of events from 1 to ${MOST_EVENTS}`);
  demand(typeof keeps === "boolean", "trace.network", keeps, "true or false");
  const kept = enabled ? capacity : 0;
  const network = instead ?? (keeps ? part("lab").network() : undefined);
  return { capacity: kept, bytes, names: new Names(kept), lab, inputs: lab ?? parts.inputs?.(kept) ?? null, network };
}
