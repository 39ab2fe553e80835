/** Milliseconds. */
const LIMIT = 60_000;

/** A turn of the host's loop: everything that was ready has run when it comes back. */
export function macrotask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

/** Waits, a turn at a time, until `condition` holds; throws if it never does. */
export async function until(condition: () => boolean): Promise<void> {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > LIMIT) throw new Error("what was awaited did not come about");
    await macrotask();
  }
  await macrotask();
}
