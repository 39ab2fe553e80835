import { aborted } from "../../lib/native.ts";
import { until } from "../../lib/until.ts";
import type { Program } from "../../src/case.ts";

/** Hosts look through all listeners of a signal at each that is added, so that 100 000 on one would take minutes. */
const BATCH = 500;

const CANCELLED = new Error("cancelled");

let live = 0;
let cleanups = 0;

async function sleeper(signal: AbortSignal): Promise<void> {
  live++;
  try {
    await aborted(signal);
  } finally {
    cleanups++;
  }
}

async function parent(size: number, signal: AbortSignal): Promise<void> {
  const batches: Promise<void>[] = [];
  for (let rest = size; rest > 0; rest -= BATCH) batches.push(batch(Math.min(rest, BATCH), signal));
  await Promise.allSettled(batches);
}

async function batch(size: number, signal: AbortSignal): Promise<void> {
  const group = new AbortController();
  const children = Array.from({ length: size }, () => sleeper(group.signal));
  try {
    await aborted(signal);
  } finally {
    group.abort(CANCELLED);
    await Promise.allSettled(children);
  }
}

export default (async (size) => {
  live = cleanups = 0;
  const controller = new AbortController();
  const task = parent(size, controller.signal);
  await until(() => live === size);
  return async () => {
    controller.abort(CANCELLED);
    await task.catch(() => {});
    return { sum: live, cleanups };
  };
}) satisfies Program;
