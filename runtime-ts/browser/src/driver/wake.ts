import { programTime } from "./clock.ts";

// The host's own, captured at import: fakes that a test installs must not stop the scheduler (T4).
const { queueMicrotask } = globalThis;

/** Runs `work` after the microtasks and whatever else the host has to do first. */
export const afterward = macrotaskOf(globalThis as { setImmediate?: (work: () => void) => unknown });

/** What lets a driver tick. */
export interface Alarm {
  soon(): void;
  hop(before: () => void): void;
  later(before: () => void): void;
  at(due: number): void;
}

/** When the driver ticks: in a microtask, in a macrotask once it has used up its slice, and when a timer is due (T4). */
export class Wake implements Alarm {
  readonly #tick: () => void;
  #scheduled = false;
  #disarm: (() => void) | undefined;
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

  /** After the microtasks that are due by now. */
  hop(before: () => void): void {
    queueMicrotask(() => {
      before();
      this.#tick();
    });
  }

  /** After the host has rendered and taken input. */
  later(before: () => void): void {
    this.#scheduled = true;
    afterward(() => {
      before();
      this.#run();
    });
  }

  /** At `due` in the program's time; infinity for never. The timer is bound late, so that a test's fakes move it (T4). */
  at(due: number): void {
    if (due === this.#due) return;
    this.#due = due;
    this.#disarm?.();
    this.#disarm = undefined;
    const { setTimeout, clearTimeout } = globalThis;
    // A host's timer may ring early, and knows no more than 31 bits of milliseconds: then the same one is set again.
    const arm = (): void => {
      const alarm = setTimeout(ring, Math.min(Math.max(0, due - programTime()), 0x7fffffff));
      this.#disarm = () => clearTimeout(alarm);
    };
    const ring = (): void => {
      if (programTime() < due) {
        arm();
      } else {
        this.#due = Number.POSITIVE_INFINITY;
        this.#tick();
      }
    };
    if (due < Number.POSITIVE_INFINITY) arm();
  }

  #run(): void {
    this.#scheduled = false;
    this.#tick();
  }
}

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
