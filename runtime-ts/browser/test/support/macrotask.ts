const { setImmediate } = globalThis as { setImmediate?: (work: () => void) => unknown };

/** Does something after the microtasks, and whatever else the host has to do first. */
export const afterwards: (work: () => void) => void = setImmediate ?? post;

/** As `setImmediate`, where there is none: a timer in a page waits for milliseconds. */
function post(work: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    work();
  };
  port2.postMessage(0);
}
