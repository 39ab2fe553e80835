import { AsupersyncError, demand } from "../api/errors.ts";
import type { Recording } from "../driver/recording.ts";
import { recordingOf } from "../trace/record.ts";
import { Host } from "./host.ts";
import type { HostOptions, Lab } from "./types.ts";

/**
 * What the driver of a deterministic runtime needs, with or without a trace.
 *
 * @throws {AsupersyncError} ASX1009 for a bad option.
 */
export function recordLab(mode: string, options: HostOptions): Recording {
  demand(mode === "deterministic", "mode", mode, '"live" or "deterministic"');
  return recordingOf(options.trace ?? { enabled: false }, options.host ?? new Host(options));
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
