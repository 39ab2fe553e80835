import { AsupersyncError, demand } from "../api/errors.ts";
import type { Recording } from "../driver/host/recording.ts";
import { recordingOf } from "../trace/record.ts";
import { Host } from "./host.ts";
import type { HostOptions, Lab, LabOptions } from "./types.ts";

/**
 * What the driver of a deterministic runtime needs, with or without a trace.
 *
 * @throws {AsupersyncError} ASX1009 for a bad option.
 */
export function recordLab(mode: string, options: HostOptions): Recording {
  demand(mode === "deterministic", "mode", mode, '"live" or "deterministic"');
  return recordingOf(options.trace ?? { enabled: false }, options.host ?? new Host(options), options.network);
}

/**
 * A runtime that names no mode is live, and a seed there would be a test that only looks repeatable.
 *
 * @throws {AsupersyncError} ASX1009 if an option is given that means something in deterministic mode only.
 */
export function demandMode({ seed, clock, patience }: LabOptions): void {
  for (const [name, value] of Object.entries({ seed, clock, patience })) {
    demand(value === undefined, name, value, 'mode "deterministic" with it, or "live" if it is to be ignored');
  }
}

/**
 * The host of a deterministic runtime.
 *
 * @throws {AsupersyncError} ASX1009 if the runtime is live.
 */
export function labOf(recording: Recording | null): Lab {
  if (recording?.lab) return recording.lab as Recording["lab"] & Lab; // as {@link recordLab} made it
  throw new AsupersyncError("ASX1009", 'a live runtime has no lab: make one with mode "deterministic".');
}
