import { signalOf } from "../driver/cancel/signal.ts";
import { ownerOf } from "../driver/cleanup/shield.ts";
import { here } from "./here.ts";

/**
 * The signal of the current region, in cleanup that of its shield (C10): it fires once, on a request with the
 * `CancelledError`, else when the body and its children have ended, with ASX1002.
 *
 * @throws {AsupersyncError} ASX1001 outside any region.
 */
export function signal(): AbortSignal {
  return signalOf(ownerOf(here("signal")));
}
