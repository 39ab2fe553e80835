import type { Task } from "../task.ts";
import type { Inputs, LabHost } from "./lab.ts";
import type { Names } from "./names.ts";

/** What a program has of its network, where that is recorded or replayed (D3). */
export interface Network {
  /** As `fetch(input, init)`, for `operation`. */
  fetch(input: RequestInfo | URL, init: RequestInit, operation: Task): Promise<Response>;
  /** As `new WebSocket(url, protocols)`, for the operation that connects. */
  webSocket(url: string | URL, protocols: string | string[] | undefined, operation: Task): WebSocket;
}

/** What a driver needs of whose events somebody wants: for a trace, or because its time is virtual (D1). */
export interface Recording {
  /** How many events the trace keeps; zero for none. */
  readonly capacity: number;
  /** The module of the kernel that has everything. */
  readonly bytes: () => Uint8Array<ArrayBuffer>;
  /** What records tell of that has no descriptor of its own. */
  readonly names: Names;
  /** In deterministic mode, what stands in for the host. */
  readonly lab: LabHost | null;
  /** Where what a program reads of its host is made up, or noted. */
  readonly inputs: Inputs | null;
  /** What stands between it and the host's network, if anything does. */
  readonly network: Network | undefined;
}
