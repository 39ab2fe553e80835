// Timers that no load can upset, in place of the host's from when this is imported. A machine that was held up for 40 ms
// finds two timers due, of 5 ms and of 30, and fires both in a row, though what the first one began would have ended
// before the second. Here time stands still at each timer until that has fired, and what it began has had its turns:
// a slow machine has a slow clock, and things happen in the order of their times.
import { afterwards } from "./macrotask.ts";

type Callback = (...args: unknown[]) => void;

const { setTimeout, clearTimeout, setInterval, clearInterval, performance } = globalThis;
const hostTime: () => number = performance.now.bind(performance);

/** The host's own, for a law about how the host fares. */
export const host = {
  now: hostTime,
  setInterval: (work: () => void, ms: number) => setInterval(work, ms),
  clearInterval: (id: ReturnType<typeof setInterval>) => clearInterval(id),
};

/** Macrotasks that what a timer began has before the next timer fires. */
const TURNS = 5;
/** Milliseconds that a host makes of no delay, and of one that it cannot take. */
const LEAST = 1;

class Timer {
  readonly fire: () => void;
  readonly repeats: boolean;
  readonly #delay: number;
  due = 0;

  constructor(fire: () => void, delay: unknown, repeats: boolean) {
    const ms = Number(delay);
    this.fire = fire;
    this.repeats = repeats;
    this.#delay = ms >= LEAST && ms < 2 ** 31 ? ms : LEAST;
  }

  /** Among the timers, after those that are due no later. */
  begin(): void {
    this.due = now() + this.#delay;
    const behind = timers.findIndex(({ due }) => due > this.due);
    timers.splice(behind < 0 ? timers.length : behind, 0, this);
  }

  // As Node's have them; these keep no process from ending, nor let it.
  ref = (): this => this;
  unref = (): this => this;
}

/** By when they are due; of equals, who was first. */
const timers: Timer[] = [];
/** Intervals that were cleared, maybe by themselves. */
const cleared = new WeakSet<Timer>();
/** By how much the host's clock is ahead of this one. */
let ahead = 0;
let alarm: ReturnType<typeof setTimeout> | undefined;
let isResting = false;

/** The time, which does not pass a timer that is due. */
function now(): number {
  return Math.min(hostTime() - ahead, timers[0]?.due ?? Number.POSITIVE_INFINITY);
}

/** Changes the timers. Where time stood still at one of them, it goes on from there. */
function change(work: () => void): void {
  const time = now();
  work();
  ahead = hostTime() - time;
  if (!isResting) arm();
}

function remove(timer: Timer): void {
  const at = timers.indexOf(timer);
  if (at >= 0) timers.splice(at, 1);
}

function arm(): void {
  clearTimeout(alarm);
  const [next] = timers;
  alarm = next && setTimeout(ring, next.due - now());
}

function ring(): void {
  const [timer] = timers;
  if (!timer || now() < timer.due) return void arm(); // a host's timer may be early by a fraction
  isResting = true;
  change(() => remove(timer));
  try {
    timer.fire();
  } finally {
    if (timer.repeats && !cleared.has(timer)) change(() => timer.begin());
    rest(TURNS);
  }
}

function rest(turns: number): void {
  if (turns > 0) return void afterwards(() => rest(turns - 1));
  isResting = false;
  arm();
}

const begin =
  (repeats: boolean) =>
  (callback: Callback, delay?: unknown, ...args: unknown[]): Timer => {
    const timer = new Timer(() => callback(...args), delay, repeats);
    change(() => timer.begin());
    return timer;
  };

function end(timer: unknown): void {
  if (!(timer instanceof Timer)) return void clearTimeout(timer as typeof alarm); // of before
  cleared.add(timer);
  change(() => remove(timer));
}

Object.assign(globalThis, {
  setTimeout: begin(false),
  setInterval: begin(true),
  clearTimeout: end,
  clearInterval: end,
});
performance.now = now;
