import { AsupersyncError } from "../api/errors.ts";

/** What is thrown by a channel that has closed. */
export class ChannelClosedError extends AsupersyncError {
  constructor(channel: string) {
    super("ASX1030", `${channel} has closed.`);
  }

  static {
    ChannelClosedError.prototype.name = "ChannelClosedError";
  }
}
