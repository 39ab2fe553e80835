import { ACT_WATCH, FACT_REQUESTED, OUTCOME_CANCELLED } from "@asupersync/browser-core";
import { CancelledError, hasClosed } from "../../api/errors.ts";
import { act, factOf } from "../ask.ts";
import { realm } from "../realm.ts";
import { extraOf, type Task } from "../task.ts";
import { infoOf } from "./cancel.ts";

/** The signal of a region: it fires once, on a request or at the end (C10). */
export function signalOf(region: Task): AbortSignal {
  const extra = extraOf(region);
  if (!extra.controller) {
    extra.controller = new AbortController();
    if (region.state > 0) fireAtEnd(region);
    else if (factOf(region, FACT_REQUESTED) > 0) fire(region);
    else act(region, ACT_WATCH);
  }
  return extra.controller.signal;
}

/** A request has reached the region. */
export function fire(region: Task): void {
  region.extra?.controller?.abort(new CancelledError(infoOf(region)));
}

/** Body and children have ended, and finalizers begin. A listener is nobody's task (C10). */
export function fireBeforeFinalizers(region: Task): void {
  const { current } = realm;
  realm.current = null;
  fireAtEnd(region);
  realm.current = current;
}

/** The region has closed. */
export function fireAtEnd(region: Task): void {
  if (region.state === OUTCOME_CANCELLED) fire(region);
  else region.extra?.controller?.abort(hasClosed(region.label));
}
