import { signalOf } from "../driver/signal.ts";
import type { Task } from "../driver/task.ts";

/**
 * A body goes on arriving after the answer has: a request to the region that fetched it aborts that too (F2). If that
 * region ends before anybody reads the body, the response was returned: then it is followed by the region above, up
 * to the scope.
 */
export function followBody(response: Response, controller: AbortController, region: Task): void {
  let at: Task | null = region;
  while (at !== null && at.state > 0) at = at.extra?.isScope ? null : at.parent;
  if (at === null) return;
  const follower = at;
  const signal = signalOf(follower);
  const heard = (): void => {
    if (follower.state <= 0) controller.abort(signal.reason);
    else if (!response.bodyUsed) followBody(response, controller, follower);
  };
  signal.addEventListener("abort", heard, { once: true });
}
