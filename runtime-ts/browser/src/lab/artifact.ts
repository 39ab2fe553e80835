import { ABI } from "@asupersync/browser-core";
import { AsupersyncError } from "../api/errors.ts";
import { type RuntimeHandle, rootOf } from "../api/runtime.ts";
import type { TraceEvent } from "../trace/types.ts";
import { checksum } from "./checksum.ts";
import { Host } from "./host.ts";
import { RecordedNetwork } from "./network/recorded.ts";
import type { NetworkLog } from "./network/types.ts";
import { type Input, Recorder } from "./recorder.ts";

/** The version of {@link Artifact}. */
const SCHEMA = 1;

/** A recorded run, as JSON holds it: enough to run it again (D3). */
export interface Artifact {
  readonly schema: typeof SCHEMA;
  readonly compression: "none";
  /** What recorded it. */
  readonly profile: { readonly abi: number; readonly host: string };
  readonly mode: "live" | "deterministic";
  /** The host's time, or how virtual time passed. */
  readonly clock: "real" | "auto" | "manual";
  readonly seed: number | null;
  /** What happened, from the first event on, numbered without a gap: ownership, waits, cancellations, obligations, admissions. */
  readonly events: readonly TraceEvent[];
  /** What the program read of its host, in order. */
  readonly inputs: readonly Input[];
  /** What came from its network, if that was recorded as well. */
  readonly network?: NetworkLog;
  /** Over all the rest. */
  readonly checksum: string;
}

const broken = (why: string): AsupersyncError =>
  new AsupersyncError("ASX1022", `this trace cannot be replayed: ${why}.`);

/**
 * What a runtime with a trace has recorded so far; with `trace.network`, what came through the network as well.
 *
 * @throws {AsupersyncError} ASX1022 if the trace is off, or has dropped its first events already: give it more `capacity`.
 */
export function archive(runtime: RuntimeHandle): Artifact {
  const { lab, inputs, network } = rootOf(runtime).driver.recording ?? {};
  const host = lab instanceof Host ? lab : undefined;
  const events = runtime.tracing.events();
  const recorder = inputs instanceof Recorder ? inputs : undefined;
  if (events.length === 0) throw broken("the trace is off");
  if (events[0]?.seq !== 1 || recorder?.isWhole === false) {
    throw broken("it has dropped what came first; record with more trace.capacity");
  }
  return seal({
    schema: SCHEMA,
    compression: "none",
    profile: { abi: ABI, host: globalThis.navigator?.userAgent ?? "unknown" },
    mode: host ? "deterministic" : "live",
    clock: host?.clock ?? "real",
    seed: host?.seed ?? null,
    events,
    inputs: recorder?.noted.slice() ?? [],
    ...(network instanceof RecordedNetwork && { network: network.log }),
  });
}

const seal = (content: Omit<Artifact, "checksum">): Artifact => ({ ...content, checksum: sumOf(content) });

/** JSON, so that the sum is the same after the artifact has been through a file. */
const sumOf = ({ checksum: _, ...content }: Partial<Artifact>): string => checksum(JSON.stringify(content));

/**
 * An artifact as it should be.
 *
 * @throws {AsupersyncError} ASX1022 for anything else.
 */
export function checked(given: Artifact): Artifact {
  const artifact: Partial<Artifact> = typeof given === "object" && given !== null ? given : {};
  if (artifact.schema !== SCHEMA) throw broken(`its schema is ${artifact.schema}, and this is ${SCHEMA}`);
  if (artifact.compression !== "none") throw broken(`its compression is ${artifact.compression}, which is unknown`);
  if (artifact.checksum !== sumOf(artifact)) throw broken("its checksum does not fit, so it was changed or cut off");
  if (artifact.profile?.abi !== ABI) throw broken(`a kernel ${artifact.profile?.abi} recorded it, and this is ${ABI}`);
  return given;
}
