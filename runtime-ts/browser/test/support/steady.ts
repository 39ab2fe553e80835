// Timers that no load can upset, in place of the host's from when this is imported. A machine that was held up for 40 ms
// finds two timers due, of 5 ms and of 30, and fires both in a row, though what the first one began would have ended
// before the second. Here time stands still at each timer until what goes on has had its turns, and it has fired: a slow
// machine has a slow clock, and things happen in the order of their times. Who waits by being busy waits for ever.
import { afterwards } from "./macrotask.ts";

type Callback = (...args: unknown[]) => void;

const { setTimeout, clearTimeout, setInterval, clearInterval, performance } = globalThis;
const hostTime: () => number = performance.now.bind(performance);

/** The host's own, for a law about how the host fares; and whether time passes for who is busy, too. */
export const host = {
  letPass(passes: boolean): void {
    pace = passes ? Number.POSITIVE_INFINITY : PACE;
    left = pace;
  },
  now: hostTime,
  setInterval: (work: () => void, ms: number) => setInterval(work, ms),
  clearInterval: (id: ReturnType<typeof setInterval>) => clearInterval(id),
};

/** Macrotasks that what goes on has before a timer that is due fires. */
const TURNS = 5;
/** Milliseconds that may pass in a macrotask, however long it takes. */
const PACE = 1;
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
/** The time, and the host's when it was read last. */
let time = hostTime();
let seen = time;
/** What may pass in a macrotask, and what may still do so in this one. */
let pace = PACE;
let left = pace;
let isTurn = false;
/** The host's timer, and for which of ours it is. */
let alarm: ReturnType<typeof setTimeout> | undefined;
let awaited: Timer | undefined;
let isResting = false;

/** The time, which goes on a little in each macrotask that asks for it, and does not pass a timer that is due. */
function now(): number {
  const host = hostTime();
  const passed = Math.max(0, Math.min(host - seen, left, (timers[0]?.due ?? Number.POSITIVE_INFINITY) - time));
  seen = host;
  time += passed;
  left -= passed;
  if (!isTurn) afterwards(beginTurn);
  isTurn = true;
  return time;
}

function beginTurn(): void {
  isTurn = false;
  left = pace;
}

function remove(timer: Timer): void {
  const at = timers.indexOf(timer);
  if (at >= 0) timers.splice(at, 1);
}

function arm(): void {
  const [next] = timers;
  if (isResting || next === awaited) return;
  clearTimeout(alarm);
  alarm = next && setTimeout(rest, next.due - now(), TURNS, next);
  awaited = next;
}

/** Lets what goes on have its turns, and `next` fire then if it is still the next. */
function rest(turns: number, next: Timer): void {
  isResting = turns > 0;
  if (isResting) return void afterwards(() => rest(turns - 1, next));
  awaited = undefined;
  try {
    if (timers[0] === next) fire(next);
  } finally {
    arm();
  }
}

function fire(timer: Timer): void {
  time = timer.due;
  remove(timer);
  try {
    timer.fire();
  } finally {
    if (timer.repeats && !cleared.has(timer)) timer.begin();
  }
}

const begin =
  (repeats: boolean) =>
  (callback: Callback, delay?: unknown, ...args: unknown[]): Timer => {
    const timer = new Timer(() => callback(...args), delay, repeats);
    timer.begin();
    arm();
    return timer;
  };

function end(timer: unknown): void {
  if (!(timer instanceof Timer)) return void clearTimeout(timer as typeof alarm); // of before
  cleared.add(timer);
  remove(timer);
  arm();
}

Object.assign(globalThis, {
  setTimeout: begin(false),
  setInterval: begin(true),
  clearTimeout: end,
  clearInterval: end,
});
performance.now = now;
