import { aborted, race } from "../../lib/native.ts";
import { one } from "../../lib/promises.ts";
import type { Program } from "../../src/case.ts";

let cleanups = 0;

async function winner(id: number, signal: AbortSignal): Promise<number> {
  signal.throwIfAborted();
  await one;
  return id;
}

async function loser(signal: AbortSignal): Promise<number> {
  try {
    return await aborted(signal);
  } finally {
    await one;
    cleanups++;
  }
}

function contest(size: number, signal: AbortSignal): Promise<number> {
  return race(signal, (group) =>
    Array.from({ length: size }, (_, id) => (id === size - 1 ? winner(id, group) : loser(group))),
  );
}

export default ((size) => async () => {
  cleanups = 0;
  const sum = await contest(size, new AbortController().signal);
  return { sum, cleanups };
}) satisfies Program;
