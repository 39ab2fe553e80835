import type { CancelInfo, Site } from "../api/outcome.ts";

export type RegionKind =
  | "scope"
  | "task"
  | "shield"
  | "operation"
  | "timer"
  | "combinator"
  | "obligation"
  | "finalizer";

/** One thing that happened. */
export interface TraceEvent {
  /** Its number, from 1; gaps say that older ones have been overwritten. */
  readonly seq: number;
  /** Milliseconds since the page's time origin. */
  readonly at: number;
  readonly kind:
    | "spawn"
    | "park"
    | "resume"
    | "request"
    | "leave"
    | "ended"
    | "closed"
    | "abort"
    | "unheard"
    | "late"
    | "moved"
    | "decided"
    | "reserved"
    | "committed"
    | "aborted"
    | "leaked"
    | "admitted"
    | "submitted"
    | "draining"
    | "joined"
    | "stuck"
    | "waits";
  /** To whom: `#` and the serial number of its birth. */
  readonly id: string;
  readonly label: string;
  /** At `spawn`: what was born, into which region. */
  readonly born?: RegionKind;
  readonly parent?: string;
  /** Where: the function itself at `spawn`, the checkpoint at `park`. */
  readonly site?: Site;
  /** At `park`: whom it waits for, if that is a task; at `request`: where it was made; at `moved`: the new owner; at `reserved`: the holder. */
  readonly other?: string;
  /** At `ended` and `closed`: the outcome; at `request`: the kind; at `resume`: `next` or `throw`; at `decided` and `admitted`: the number of the input. */
  readonly detail?: string;
}

/** A region, and what it owns at this moment. */
export interface RegionNode {
  readonly id: string;
  readonly kind: RegionKind;
  readonly label: string;
  /** `running`, `suspended`, `cancel-requested`, `draining`, `finalizing`; for a scope `open`, `closing` or `draining`. */
  readonly phase: string;
  /** The checkpoint where it waits. */
  readonly site?: Site;
  readonly cancel?: CancelInfo;
  readonly children: readonly RegionNode[];
}

export interface TraceApi {
  /** What happened, oldest first; empty unless the trace is enabled. */
  events(): TraceEvent[];
  /** What lives. */
  tree(): RegionNode;
  /** How many waits for a bare promise were abandoned by a cancellation, and that promise has not settled yet (F2). */
  detached(): number;
  /** Calls `listener` after each tick, until disposed. */
  subscribe(listener: () => void): Disposable;
}
