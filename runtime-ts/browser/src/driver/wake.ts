// The host's own, captured at import: fakes that a test installs must not stop the scheduler (T4).
const { queueMicrotask, setTimeout, clearTimeout } = globalThis;
const macrotask = macrotaskOf(globalThis as { setImmediate?: (work: () => void) => unknown });

/** When the driver ticks: in a microtask, in a macrotask once it has used up its slice, and when a timer is due (T4). */
export class Wake {
  readonly #tick: () => void;
  #scheduled = false;
  #alarm: ReturnType<typeof setTimeout> | undefined;
  #due = Number.POSITIVE_INFINITY;

  constructor(tick: () => void) {
    this.#tick = tick;
  }

  /** A storm of wakes folds into one. */
  soon(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => this.#run());
  }

  /** After the host has rendered and taken input. */
  later(before: () => void): void {
    this.#scheduled = true;
    macrotask(() => {
      before();
      this.#run();
    });
  }

  /** At `due` milliseconds of `performance.now()`; infinity for never. */
  at(due: number): void {
    if (due === this.#due) return;
    this.#due = due;
    clearTimeout(this.#alarm);
    if (due === Number.POSITIVE_INFINITY) return;
    const delay = Math.min(Math.max(0, due - performance.now()), 0x7fffffff);
    this.#alarm = setTimeout(() => {
      this.#due = Number.POSITIVE_INFINITY;
      this.#tick();
    }, delay);
  }

  #run(): void {
    this.#scheduled = false;
    this.#tick();
  }
}

/** Runs `work` after the microtasks and whatever else the host has to do first. */
export const afterward = (work: () => void): void => macrotask(work);

function macrotaskOf(host: { setImmediate?: (work: () => void) => unknown }): (work: () => void) => void {
  const { setImmediate } = host;
  if (setImmediate) return (work) => void setImmediate(work);
  const queue: (() => void)[] = [];
  let port: MessagePort | undefined;
  return (work) => {
    if (!port) {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => queue.shift()?.();
      port = channel.port2;
    }
    queue.push(work);
    port.postMessage(0);
  };
}
