import { signalOf } from "../driver/cancel/signal.ts";
import { isCancelled } from "../driver/outcome/result.ts";
import type { Task } from "../driver/task.ts";
import { isObject } from "../driver/wait/thenable.ts";

/**
 * A body goes on arriving after the answer has: a request to the region that fetched it aborts that too (F2). If that
 * region ends before anybody reads the body, the response was returned: then it is followed by the region above, up
 * to the scope. A body that has been read is followed no longer, so that a task which polls keeps none of them; one
 * that is read by hand, as a stream, is followed until its region ends.
 */
export function followBody(response: Response, controller: AbortController, region: Task): void {
  if (!isObject(response) || response.body === null) return; // what stands in for the host may answer with anything
  let stop = follow(response, controller, region, (next) => {
    stop = next;
  });
  if (response instanceof Response) onceRead(response, () => stop?.());
}

type Stop = (() => void) | undefined;

/** Says how to stop, now and each time that the region above takes over. */
function follow(
  response: Response,
  controller: AbortController,
  region: Task | null,
  onNext: (stop: Stop) => void,
): Stop {
  let at = region;
  while (at !== null && at.state > 0) at = above(at);
  if (at === null) return undefined;
  const follower = at;
  const signal = signalOf(follower);
  const heard = (): void => {
    if (isCancelled(signal.reason)) controller.abort(signal.reason);
    else if (!response.bodyUsed) onNext(follow(response, controller, above(follower), onNext));
  };
  signal.addEventListener("abort", heard, { once: true });
  return () => signal.removeEventListener("abort", heard);
}

/** The region that takes over from one that has ended; nobody from a scope. */
const above = (region: Task): Task | null => (region.extra?.isScope ? null : region.parent);

const READERS = ["arrayBuffer", "blob", "bytes", "formData", "json", "text"] as const;

/** Calls `done` when a method that reads the whole body has ended. The methods stay as they are, but for that. */
function onceRead(response: Response, done: () => void): void {
  for (const name of READERS) {
    const read = response[name] as (() => Promise<unknown>) | undefined;
    if (!read) continue; // `bytes` is younger than the others
    const value = () => read.call(response).finally(done);
    Reflect.defineProperty(response, name, { value, configurable: true, writable: true });
  }
}
