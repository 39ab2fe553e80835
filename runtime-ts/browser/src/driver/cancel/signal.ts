import { ACT_WATCH, FACT_REQUESTED, OUTCOME_CANCELLED } from "@asupersync/browser-core";
import { CancelledError, hasClosed } from "../../api/errors.ts";
import { act, factOf } from "../ask.ts";
import { realm } from "../realm.ts";
import { extraOf, type Task } from "../task.ts";
import { infoOf } from "./cancel.ts";

/** Whether a request has reached the region. */
const isAsked = (region: Task): boolean => region.state === OUTCOME_CANCELLED || factOf(region, FACT_REQUESTED) > 0;

/** The signal of a region: it fires once, on a request or at the end (C10). */
export function signalOf(region: Task): AbortSignal {
  const extra = extraOf(region);
  if (!extra.controller) {
    extra.controller = new AbortController();
    if (region.state > 0 || isAsked(region)) fire(region);
    else act(region, ACT_WATCH);
  }
  return extra.controller.signal;
}

/**
 * A request has reached the region; or its body and children have ended, and finalizers begin; or it has closed. What
 * listens is nobody's task (C10).
 */
export function fire(region: Task): void {
  const { current } = realm;
  realm.current = null;
  region.extra?.controller?.abort(isAsked(region) ? new CancelledError(infoOf(region)) : hasClosed(region.label));
  realm.current = current;
}
