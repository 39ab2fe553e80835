import { sleep } from "@asupersync/browser";
import { channel } from "@asupersync/browser/channels";
import { defer, obligation } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import { law } from "../support/index.ts";
import { deterministic } from "./lab.ts";

/** Senders and receivers, some of whom are cancelled; with what arrived, and what the stream tells. */
async function run(seed: number) {
  const { runtime, scope } = deterministic({ seed });
  const numbers = channel<number>(2, "numbers");
  const received: string[] = [];
  async function sender(first: number) {
    "use structured";
    defer(() => received.push(`${first} is done`));
    for (let number = first; number < first + 4; number++) {
      using held = obligation("note");
      await sleep(Math.random() * 5);
      await numbers.send(number);
      held.commit();
    }
  }
  async function receiver(name: string) {
    "use structured";
    for await (const number of numbers) {
      received.push(`${name}: ${number}`);
      await sleep(Math.random() * 5);
    }
  }
  async function program() {
    "use structured";
    const receivers = ["a", "b"].map(receiver);
    const impatient = sender(100) as ReturnType<typeof sender> & { cancel(): void };
    await sleep(7);
    impatient.cancel();
    await Promise.all([sender(0), sender(10), sender(20)]);
    numbers.close();
    await Promise.all(receivers);
  }
  await scope.run(program);
  const events = runtime.tracing.events();
  const { fingerprint } = runtime.lab;
  await runtime.close();
  return { received, events, fingerprint };
}

law("D2: programs with channels, obligations and finalizers follow from their seed", async () => {
  const runs = await Promise.all([1, 2, 3].map(run));
  expect(await Promise.all([1, 2, 3].map(run))).toEqual(runs);
  expect(new Set(runs.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  for (const { received } of runs) {
    const numbers = received.filter((line) => /: \d\d?$/.test(line)).map((line) => Number(line.slice(3)));
    expect(numbers.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 10, 11, 12, 13, 20, 21, 22, 23]);
  }
});

law("O4: who wait for each other's values are in a deadlock, which names them", async () => {
  const { runtime, scope } = deterministic();
  const [left, right] = [channel<string>(1, "left"), channel<string>(1, "right")];
  async function one() {
    "use structured";
    left.trySend(await right.receive());
  }
  async function other() {
    "use structured";
    right.trySend(await left.receive());
  }
  const outcomes = [scope.run(one).outcome(), scope.run(other).outcome()];
  await expect(runtime.lab.idle()).rejects.toMatchObject({
    code: "ASX1007",
    message: expect.stringMatching(/one .* waits for right\.receive; other .* waits for left\.receive/),
  });
  await runtime.close();
  for (const outcome of outcomes) expect((await outcome).kind).toBe("cancelled");
});
