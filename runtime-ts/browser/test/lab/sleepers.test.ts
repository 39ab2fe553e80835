import type { RuntimeHandle } from "@asupersync/browser";
import { background, mask, spawn, timeout } from "@asupersync/browser/compiled";
import { type Artifact, record, replay } from "@asupersync/browser/lab";
import { expect } from "vitest";
import { after, law } from "../support/index.ts";
import { deterministic } from "./lab.ts";

/** How the world sleeps, in structured code: the timer is the lab's, the promise is nobody's. */
const naps = {
  async inPlace() {
    "use structured";
    await new Promise((resolve) => setTimeout(resolve, 100));
    await new Promise((resolve) => setTimeout(resolve, 100));
  },
  async byHelper() {
    "use structured";
    const nap = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    await nap(150);
    await nap(50).then(() => "rested");
  },
  async together() {
    "use structured";
    await Promise.all([100, 200].map((ms) => new Promise((resolve) => setTimeout(resolve, ms))));
  },
  async inChildren() {
    "use structured";
    await Promise.all([
      naps.inPlace(),
      mask(() => new Promise((resolve) => setTimeout(resolve, 150))),
      timeout(1000, () => new Promise((resolve) => setTimeout(resolve, 50))),
    ]);
  },
  async inFunctions() {
    "use structured";
    background(() => new Promise((resolve) => setTimeout(resolve, 180)));
    await Promise.all([
      spawn(() => new Promise((resolve) => setTimeout(resolve, 200))),
      spawn((ms: number) => new Promise((resolve) => setTimeout(resolve, ms)), 120),
    ]);
  },
  async inCleanup() {
    "use structured";
    try {
      await new Promise((resolve) => setTimeout(resolve, 199));
    } finally {
      await new Promise((resolve) => setTimeout(resolve, 0)); // a millisecond, as in Node
    }
  },
};

for (const [name, nap] of Object.entries(naps)) {
  law(`D1: time passes for a promise that waits for nothing but a timer, ${name}`, async () => {
    const { runtime, scope } = deterministic({ patience: 50 });
    await scope.run(nap);
    expect(runtime.lab.now).toBe(200);
    await runtime.close();
  });

  law(`D3: a live run with a promise that waits for nothing but a timer happens again, ${name}`, async () => {
    const program = (runtime: RuntimeHandle) => runtime.createScope("scope").run(nap);
    for (const mode of ["live", "deterministic"] as const) {
      const { artifact } = await record(program, { mode });
      const again = await replay(JSON.parse(JSON.stringify(artifact)) as Artifact, program, { patience: 500 });
      expect(again.divergence?.why).toBe(undefined);
    }
  });
}

law("D1: time stands still for a promise that may wait for something else, whatever timers there are", async () => {
  const { runtime, scope } = deterministic();
  async function limited() {
    "use structured";
    const late = setTimeout(() => expect.unreachable("it has settled long before"), 50);
    const first = await Promise.race([
      after(5).then(() => "answer"),
      new Promise((resolve) => setTimeout(resolve, 50, "late")),
    ]);
    clearTimeout(late);
    return first;
  }
  expect(await scope.run(limited)).toBe("answer");
  expect(runtime.lab.now).toBe(0);
  await runtime.close();
});

law("D3: a run with callback timers, one of which settles what is waited for, happens again", async () => {
  async function counts() {
    "use structured";
    let count = 0;
    await new Promise<void>((resolve) => {
      const timer = setInterval(() => {
        if (++count < 3) return;
        clearInterval(timer);
        resolve();
      }, 4);
    });
    return count;
  }
  const program = (runtime: RuntimeHandle) => runtime.createScope("scope").run(counts);
  const { artifact, result } = await record(program);
  const again = await replay(JSON.parse(JSON.stringify(artifact)) as Artifact, program, { patience: 500 });
  expect(again.divergence?.why).toBe(undefined);
  expect(again.result).toEqual(result);
});

law("D3: a program that does something else and never ends is given up, and says where it began", async () => {
  const waiting = (promise: () => Promise<unknown>) => (runtime: RuntimeHandle) =>
    runtime.createScope("scope").run(async function waits() {
      "use structured";
      await promise();
    });
  const { artifact } = await record(waiting(() => after(1)));
  const again = await replay(
    artifact,
    waiting(() => new Promise(() => {})),
    { patience: 20 },
  );
  expect(again.divergence).toMatchObject({ expected: { kind: "admitted", label: "waits" } });
  expect(again.result).toMatchObject({ status: "rejected", reason: { code: "ASX1022" } });
});
