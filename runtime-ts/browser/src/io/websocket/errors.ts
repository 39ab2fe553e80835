import { AsupersyncError } from "../../api/errors.ts";

/** How a socket was closed, as the protocol has it. */
export interface SocketClose {
  readonly code: number;
  readonly reason: string;
  /** Whether both sides took part. */
  readonly wasClean: boolean;
}

/** What a socket fails with that could not be opened, or was not closed by both sides. */
export class SocketError extends AsupersyncError {
  readonly close: SocketClose;

  constructor(label: string, close: SocketClose, what = "was cut off") {
    super("ASX1031", `${label} ${what} (${close.code}${close.reason && `: ${close.reason}`}).`);
    this.close = close;
  }

  static {
    SocketError.prototype.name = "SocketError";
  }
}
