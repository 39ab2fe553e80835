import { AsupersyncError } from "../../api/errors.ts";
import type { SocketClose } from "../types.ts";

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
