import { AsupersyncError } from "../api/errors.ts";
import { createRuntime, type RuntimeHandle, type RuntimeOptions } from "../api/runtime.ts";
import { afterward } from "../driver/host/wake.ts";
import type { TraceEvent } from "../trace/types.ts";
import { type Artifact, archive, checked } from "./artifact.ts";
import type { Divergence } from "./divergence.ts";
import { type Manifest, named } from "./manifest.ts";
import { HeldNetwork } from "./network/held.ts";
import { ReplayedNetwork } from "./network/replayed.ts";
import { Replayer } from "./replayer.ts";
import type { HostOptions } from "./types.ts";

/** What is recorded and replayed: all that is done with a runtime, from its first scope on. */
export type Program = (runtime: RuntimeHandle) => unknown;

/** A run, and how the program's own promise settled. */
export interface Recording {
  readonly artifact: Artifact;
  readonly result: PromiseSettledResult<unknown>;
}

export interface Replay {
  readonly result: PromiseSettledResult<unknown>;
  /** What happened this time; the artifact's events, if there is no divergence. */
  readonly events: readonly TraceEvent[];
  /** Where this run left the recorded one; missing if it did not. */
  readonly divergence?: Divergence;
}

export interface ReplayOptions {
  /** Milliseconds of real time to wait for what was recorded to happen; 5000 by default. */
  readonly patience?: number | undefined;
  /** That of the build which recorded it, if this one has names and places where that had numbers. */
  readonly manifest?: Manifest | undefined;
}

/** Events that {@link record} has room for, unless it is told otherwise. */
const CAPACITY = 1 << 18;
/** Milliseconds for which a replay waits for what was recorded to happen. */
const PATIENCE = 5000;

/**
 * Runs `program` on a runtime of its own, live by default, and keeps what happens until its promise has settled (D3), with
 * all that `fetch` and sockets give it.
 *
 * @throws {AsupersyncError} ASX1022 if more happens than `trace.capacity` has room for.
 */
export async function record(program: Program, options: RuntimeOptions = {}): Promise<Recording> {
  const trace = { enabled: true, capacity: options.trace?.capacity ?? CAPACITY, network: true };
  const runtime = createRuntime({ ...options, trace });
  try {
    const result = await settled(program, runtime);
    await new Promise<void>(afterward); // what the program has read to its end has ended for the recording, too
    return { artifact: archive(runtime), result };
  } finally {
    await runtime.close();
  }
}

/**
 * Runs `program` again as `artifact` tells (D3): time is what it was, what was read of the host is read again, what came
 * through the network comes again without one, and other foreign results, which are the program's own to bring about, are
 * admitted where they were. The first event that is another one is the divergence; the program is then run to its end in
 * deterministic mode, and given up if it does not come to one.
 *
 * @throws {AsupersyncError} ASX1022 for an artifact that cannot be replayed.
 */
export async function replay(
  artifact: Artifact,
  program: Program,
  { patience = PATIENCE, manifest }: ReplayOptions = {},
): Promise<Replay> {
  const recorded = checked(artifact).events;
  const events = manifest ? recorded.map((event) => named(event, manifest)) : recorded;
  const network = artifact.network ? new ReplayedNetwork(artifact.network) : new HeldNetwork();
  const host = new Replayer({ ...artifact, events }, patience, network);
  const trace = { enabled: true, capacity: events.length + CAPACITY };
  const options: RuntimeOptions & HostOptions = { mode: "deterministic", host, network, trace };
  const runtime = createRuntime(options);
  try {
    const result = await Promise.race([settled(program, runtime), host.lost.then(() => lostTrack(host))]);
    await host.finish();
    const happened = runtime.tracing.events();
    const { divergence } = host;
    return {
      result,
      events: divergence ? happened : happened.slice(0, events.length),
      ...(divergence && { divergence }),
    };
  } finally {
    await runtime.close();
  }
}

async function settled(program: Program, runtime: RuntimeHandle): Promise<PromiseSettledResult<unknown>> {
  const [result] = await Promise.allSettled([(async () => program(runtime))()]);
  return result;
}

/** How a program ended that could not, because it did something else than what was recorded. */
const lostTrack = ({ divergence }: Replayer): PromiseRejectedResult => ({
  status: "rejected",
  reason: new AsupersyncError("ASX1022", `after its divergence the program did not end: ${divergence?.why}.`),
});
