import type { LabHost } from "../driver/host/lab.ts";
import type { Network } from "../driver/host/recording.ts";
import type { TraceOptions } from "../trace/record.ts";

/** How a deterministic runtime chooses, and how its time passes. */
export interface LabOptions {
  /** Chooses among those whose turn it might be, and makes what is random (D2). Without one, first come, first served. */
  readonly seed?: number | undefined;
  /**
   * `auto`: time passes by itself when all is idle and no foreign operation is outstanding (D1). `manual`: only when told.
   */
  readonly clock?: "auto" | "manual" | undefined;
  /** Milliseconds of real time after which a foreign operation that all wait for is named; 5000 by default (D1). */
  readonly patience?: number | undefined;
}

/** The host of a deterministic runtime: its time, and what it waits for. */
export interface Lab {
  readonly seed: number | undefined;
  /** The virtual time, in milliseconds since the runtime was made. */
  readonly now: number;
  /** 64 bits over all that has happened, in hexadecimal: the same for the same program, seed and foreign results (D2). */
  readonly fingerprint: string;
  /**
   * Lets `ms` milliseconds pass, one timer after the other, foreign operations outstanding or not. Settles when all that
   * comes of it is done.
   *
   * @throws {AsupersyncError} ASX1009 unless `ms` is a number, zero or more.
   */
  advance(ms: number): Promise<void>;
  /**
   * Settles when nobody has anything to do, no foreign operation is outstanding, and with an `auto` clock no timer is left.
   *
   * @throws {AsupersyncError} ASX1021 naming the operations that have not settled in {@link LabOptions.patience}; ASX1007
   * naming who waits for whom, if nobody can ever go on (O4).
   */
  idle(): Promise<void>;
  /** Declares that nobody is to wait for `operation` before time passes: a socket, an event of the user's (D1). Gives it back. */
  external<T extends object>(operation: T): T;
}

/** For the lab's own use: with a host that is already made, and a network. */
export interface HostOptions extends LabOptions {
  readonly host?: Lab & LabHost;
  readonly network?: Network;
  readonly trace?: TraceOptions | undefined;
}
