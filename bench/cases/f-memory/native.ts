import { aborted } from "../../lib/native.ts";
import { until } from "../../lib/until.ts";
import type { Program } from "../../src/case.ts";

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
  const children = Array.from({ length: size }, () => sleeper(signal));
  try {
    await aborted(signal);
  } finally {
    await Promise.allSettled(children);
  }
}

const CANCELLED = new Error("cancelled");

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
