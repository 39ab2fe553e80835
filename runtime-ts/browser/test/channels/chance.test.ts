import { sleep, type Task } from "@asupersync/browser";
import { type Channel, channel } from "@asupersync/browser/channels";
import { expect } from "vitest";
import { law, macrotask } from "../support/index.ts";

/** A generator of numbers from zero up to, but not including, `bound`: the same for the same seed. */
function chance(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

interface Ledger {
  readonly sent: number[];
  readonly received: number[];
}

async function sender(to: Channel<number>, first: number, pick: (bound: number) => number, ledger: Ledger) {
  "use structured";
  for (let value = first; value < first + 12; value++) {
    if (pick(3) === 0) {
      using permit = await to.reserve();
      if (pick(2) === 0) await sleep(0);
      if (pick(3) === 0) continue; // dropped
      ledger.sent.push(value);
      permit.send(value);
    } else {
      await to.send(value).then(() => ledger.sent.push(value));
    }
  }
}

async function receiver(from: Channel<number>, pick: (bound: number) => number, ledger: Ledger) {
  "use structured";
  for (;;) {
    const how = pick(4);
    if (how === 0) {
      const given = from.tryReceive();
      if (given) ledger.received.push(given.value);
      await undefined;
    } else if (how === 1) {
      const won = await Promise.race([from.receive(), sleep(0)]);
      if (won !== undefined) ledger.received.push(won);
    } else {
      ledger.received.push(await from.receive());
    }
  }
}

async function trial(seed: number, run: (fn: () => unknown) => Task<unknown>): Promise<void> {
  const pick = chance(seed);
  const ledger: Ledger = { sent: [], received: [] };
  const numbers = channel<number>(1 + pick(3));
  const tasks = Array.from({ length: 2 + pick(4) }, (_, at) => {
    const task = run(() => (at % 2 === 0 ? sender(numbers, at * 100, pick, ledger) : receiver(numbers, pick, ledger)));
    const outcome = task.outcome();
    return { task, outcome };
  });
  for (let turn = 0; turn < 30; turn++) {
    if (pick(2) === 0) await macrotask();
    else await undefined;
    if (pick(12) === 0) tasks[pick(tasks.length)]?.task.cancel();
  }
  for (const { task } of tasks) task.cancel();
  for (const { outcome } of tasks) expect(["ok", "cancelled"]).toContain((await outcome).kind);
  for (let given = numbers.tryReceive(); given; given = numbers.tryReceive()) ledger.received.push(given.value);
  expect(numbers.size).toBe(0);
  expect(
    ledger.received.toSorted((a, b) => a - b),
    `seed ${seed}`,
  ).toEqual(ledger.sent.toSorted((a, b) => a - b));
  for (let place = 0; place < numbers.capacity; place++) expect(numbers.trySend(place), `seed ${seed}`).toBe(true);
}

law(
  "C4: whoever is cancelled when, no value is lost, none comes twice, and every place comes back",
  async ({ scope }) => {
    for (let seed = 0; seed < 60; seed++) await trial(seed, (fn) => scope.run(fn) as Task<unknown>);
  },
);
