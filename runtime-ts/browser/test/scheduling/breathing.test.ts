import { expect } from "vitest";
import { law } from "../support/index.ts";

const { setInterval, clearInterval } = globalThis;

/** How often a timer of the host's fired while `work` ran. */
async function breaths(work: () => Promise<unknown>): Promise<number> {
  let fired = 0;
  const timer = setInterval(() => fired++, 1);
  await work();
  clearInterval(timer);
  return fired;
}

const BUSY = 80;

async function value() {
  "use structured";
  await undefined;
  return 1;
}

law("T4: a loop of settled awaits does not starve the host", async ({ scope }) => {
  async function loop() {
    "use structured";
    const end = performance.now() + BUSY;
    while (performance.now() < end) await undefined;
  }
  expect(await breaths(() => scope.run(loop))).toBeGreaterThan(1);
});

law("T4: nor does one of settled promises", async ({ scope }) => {
  async function loop() {
    "use structured";
    const end = performance.now() + BUSY;
    while (performance.now() < end) await Promise.resolve();
  }
  expect(await breaths(() => scope.run(loop))).toBeGreaterThan(1);
});

law("T4: nor does one of calls and combinators", async ({ scope }) => {
  async function loop() {
    "use structured";
    const end = performance.now() + BUSY;
    while (performance.now() < end) await Promise.all([value(), Promise.race([value(), Promise.resolve()])]);
  }
  expect(await breaths(() => scope.run(loop))).toBeGreaterThan(1);
});

law("T4: nor do many tasks that take turns", async ({ scope }) => {
  async function loop() {
    "use structured";
    const end = performance.now() + BUSY;
    while (performance.now() < end) await value();
  }
  const crowd = Array.from({ length: 20 }, () => loop);
  expect(await breaths(() => Promise.all(crowd.map((body) => scope.run(body))))).toBeGreaterThan(1);
});
