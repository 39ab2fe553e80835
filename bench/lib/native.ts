/** The little library that a careful team writes around `AbortSignal`: children are cancelled together and drained before anybody goes on. */

/** Why a group that nobody cancelled is cancelled; a constant, since `abort()` would make a `DOMException` with a stack each time. */
const OVER = new Error("the group is over");

/** Waits until the signal fires, and rejects with its reason. */
export function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.throwIfAborted();
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** Runs children under a signal of their own and joins them. The first failure cancels the others, and all have ended before it is thrown. */
export async function all<T>(signal: AbortSignal, start: (signal: AbortSignal) => Promise<T>[]): Promise<T[]> {
  signal.throwIfAborted();
  const group = new AbortController();
  const forward = () => group.abort(signal.reason);
  signal.addEventListener("abort", forward, { once: true });
  const children = start(group.signal);
  try {
    return await Promise.all(children);
  } catch (error) {
    group.abort(error);
    await Promise.allSettled(children);
    throw error;
  } finally {
    signal.removeEventListener("abort", forward);
  }
}

/** Runs racers under a signal of their own. The first to end decides; the losers are cancelled, and have ended before it returns. */
export async function race<T>(signal: AbortSignal, start: (signal: AbortSignal) => Promise<T>[]): Promise<T> {
  signal.throwIfAborted();
  const group = new AbortController();
  const forward = () => group.abort(signal.reason);
  signal.addEventListener("abort", forward, { once: true });
  const racers = start(group.signal);
  try {
    return await Promise.race(racers);
  } finally {
    group.abort(OVER);
    await Promise.allSettled(racers);
    signal.removeEventListener("abort", forward);
  }
}
