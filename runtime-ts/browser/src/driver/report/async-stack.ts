import { FACT_ALL } from "@asupersync/browser-core";
import { textOf } from "../../api/site.ts";
import { factOf } from "../ask.ts";
import { type Fn, siteOf } from "../descriptor.ts";
import type { Driver } from "../driver.ts";
import { Task } from "../task.ts";

/** Above this many frames nobody reads on, and a recursion would make a book. */
const MOST = 50;
/** The lower four bits of what the kernel says of a task: its phase (docs/state-machines.md). */
const RUNNING = 2;

/** A call on the way of an error, and the checkpoint at which it stood. */
interface Frame {
  readonly fn: Fn;
  readonly driver: Driver;
  readonly serial: number;
  site: number;
}

const known = new WeakMap<Error, Frame[]>();

/**
 * A body has ended by `error`: its caller, and the callers of that, are noted, each with the checkpoint at which it waits.
 * What is noted is made into text when somebody reads `error.asyncStack`.
 */
export function noteCallers(task: Task, error: unknown): void {
  if (!(error instanceof Error)) return;
  const frames = known.get(error) ?? begin(error);
  const own = frames.find(({ driver, serial }) => driver === task.driver && serial === task.serial);
  // It was on the host's stack when it was noted, and has come to a checkpoint since.
  if (own) own.site = siteNow(task);
  else addCallers(frames, task);
}

function begin(error: Error): Frame[] {
  const frames: Frame[] = [];
  known.set(error, frames);
  // Of an error that takes no property there is none to read.
  Reflect.defineProperty(error, "asyncStack", { configurable: true, get: () => frames.map(lineOf).join("\n") });
  return frames;
}

function addCallers(frames: Frame[], thrower: Task): void {
  for (let task: Task | null = thrower; task && !task.extra?.isScope && frames.length < MOST; task = task.parent) {
    const { fn, driver, serial, body } = task;
    const isShield = fn.module === "" && body === null && task !== thrower;
    const isOnTheStack = task !== thrower && isRunning(task);
    if (!isShield) frames.push({ fn, driver, serial, site: isOnTheStack ? 0 : siteNow(task) });
  }
}

const stateOf = (task: Task): number => factOf(task, FACT_ALL);

/** The checkpoint that its body came to last; zero, the function itself, if to none yet. */
function siteNow(task: Task): number {
  const { value } = task;
  // Of a call that stayed a frame the kernel knows no place; it knows itself where it was waited for (U7).
  const wasFrame = value instanceof Task && value.parent === task && value.slot < 0 && value.serial > 0;
  return wasFrame ? (value.serial - 1) >> 1 : Math.max(0, stateOf(task) >> 12);
}

const isRunning = (task: Task): boolean => (stateOf(task) & 15) === RUNNING;

/** A line as the host's stacks have it; of a build with a manifest, with the number of the site. */
function lineOf({ fn, site }: Frame): string {
  const place = siteOf(fn, site);
  if (place) return `    at async ${fn.name} (${textOf(place)})`;
  return fn.module === "" ? `    at async ${fn.name}` : `    at async ${fn.name} (${fn.name}:${site})`;
}
