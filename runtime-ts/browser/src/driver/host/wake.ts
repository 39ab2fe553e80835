import { hostTime, programTime } from "./clock.ts";
import { hostThen } from "./promise.ts";

const settled = Promise.resolve();

/** After so many milliseconds of steps in a row the host gets to render and take input (T4). */
const SLICE = 5;

type Later = (work: () => void) => void;

/** Runs `work` after the microtasks and whatever else the host has to do first. */
export const afterward: Later = (globalThis as { setImmediate?: Later }).setImmediate ?? throughChannel();

/** A driver, as the host's alarms see it. */
interface Ticking {
  tick(): void;
}

/** Runs `work`, which never throws, after the microtasks that are due. To Chromium `queueMicrotask` is many times dearer. */
const inMicrotask: Later = (work) => void hostThen.call(settled, work);

/** What lets a driver tick. */
export interface Alarm {
  /** Before anything else comes from outside. */
  soon(): void;
  /** After what is on its way by now, and then after `before`. */
  hop(before: () => void): void;
  /** Whether something else gets its turn before more steps are taken; then a tick follows. */
  breathes(): boolean;
  /** At `due` in the program's time; infinity for never. */
  at(due: number): void;
}

/** When the driver ticks: in a microtask, in a macrotask once it has used up its slice, and when a timer is due (T4). */
export class Wake implements Alarm {
  readonly #driver: Ticking;
  #scheduled = false;
  #sliceStart = 0;
  #disarm: (() => void) | undefined;
  #due = Number.POSITIVE_INFINITY;

  constructor(driver: Ticking) {
    this.#driver = driver;
  }

  /** A storm of wakes folds into one. */
  soon(): void {
    if (!this.#scheduled) this.#after(inMicrotask);
  }

  hop(before: () => void): void {
    this.#after(inMicrotask, before);
  }

  breathes(): boolean {
    if (hostTime() - this.#sliceStart < SLICE) return false;
    this.#after(afterward, () => {
      this.#sliceStart = hostTime();
    });
    return true;
  }

  /** The timer is bound late, so that a test's fakes move it (T4). */
  at(due: number): void {
    if (due === this.#due) return;
    this.#due = due;
    this.#disarm?.();
    this.#disarm = undefined;
    const { setTimeout, clearTimeout } = globalThis;
    // A host's timer may ring early, and knows no more than 31 bits of milliseconds: then the same one is set again.
    const arm = (): void => {
      const alarm = setTimeout(ring, Math.min(Math.max(0, due - programTime()), 2 ** 31 - 1));
      this.#disarm = () => clearTimeout(alarm);
    };
    const ring = (): void => {
      if (programTime() < due) {
        arm();
      } else {
        this.#due = Number.POSITIVE_INFINITY;
        this.#driver.tick();
      }
    };
    if (due < Number.POSITIVE_INFINITY) arm();
  }

  #after(then: Later, before?: () => void): void {
    this.#scheduled = true;
    then(() => {
      this.#scheduled = false;
      before?.();
      this.#driver.tick();
    });
  }
}

/** A host's macrotask where it has no `setImmediate`: a timer would be slowed down. */
function throughChannel(): Later {
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
