import { AsupersyncError } from "./errors.ts";

/** What `timeout` fails with when its time is up (C9). In a module of its own, for a page that has no timeouts. */
export class TimeoutError extends AsupersyncError {
  /** The time that was given, in milliseconds. */
  readonly ms: number;

  constructor(ms: number) {
    super("ASX1014", `timed out after ${ms} ms`);
    this.ms = ms;
  }

  static {
    TimeoutError.prototype.name = "TimeoutError";
  }
}
