// The host's own, captured at import: what a test makes of the program's clock must not stop the scheduler (T4).
const { performance } = globalThis;

/** The host's time, in milliseconds. */
export const hostTime: () => number = performance.now.bind(performance);

let now: (() => number) | undefined;
let offset = 0;
let latest = 0;

/**
 * The time of sleeps and deadlines, in milliseconds: `performance.now()`, bound late (T4). It never goes back, nor jumps
 * when a test installs a fake that begins at zero, or removes it.
 */
export function programTime(): number {
  const { performance } = globalThis;
  const time = performance.now();
  if (performance.now !== now) {
    offset = now ? latest - time : 0;
    now = performance.now;
  }
  return (latest = time + offset);
}
