import { createRuntime, type RuntimeHandle, sleep } from "@asupersync/browser";
import { timeout } from "@asupersync/browser/compiled";
import { type Artifact, archive, type Program, record, replay } from "@asupersync/browser/lab";
import { expect } from "vitest";
import { after, gate, law } from "../support/index.ts";

const coded = (code: string, message: RegExp) =>
  expect.objectContaining({ code, message: expect.stringMatching(message) });

/** As it comes out of a file. */
const filed = ({ artifact }: { artifact: Artifact }): Artifact => JSON.parse(JSON.stringify(artifact)) as Artifact;

/** Work with a host that is never twice the same: promises, timers, chance, a race, a timeout, a cancellation from outside. */
const program: Program = async (runtime: RuntimeHandle) => {
  const scope = runtime.createScope("program");
  const log: unknown[] = [];
  async function asks(name: string) {
    "use structured";
    try {
      await after(Math.random() * 8);
      await sleep(Math.random() * 8);
      log.push(name, Date.now(), crypto.getRandomValues(new Uint8Array(4)).join());
      return name;
    } finally {
      await after(Math.random() * 2);
    }
  }
  async function main() {
    "use structured";
    const first = await Promise.race([asks("a"), asks("b"), asks("c")]);
    const all = await Promise.all([asks("d"), Promise.resolve(first), after(3)]);
    const late = await timeout(5, () => asks("e")).catch((error: Error) => error.name);
    return [first, all[0], late];
  }
  async function polls() {
    "use structured";
    for (;;) await asks("poll");
  }
  const polling = scope.run(polls);
  const result = await scope.run(main);
  polling.cancel("enough");
  await polling.outcome();
  await scope.close();
  return [result, log];
};

law("D3: what was recorded live happens again, event by event, with the same outcome", async () => {
  for (let round = 0; round < 3; round++) {
    const recording = await record(program);
    const again = await replay(filed(recording), program);
    expect(again.divergence?.why).toBe(undefined);
    expect(again.result).toEqual(recording.result);
    expect(again.events).toEqual(recording.artifact.events);
  }
});

law("D3: what was recorded in deterministic mode happens again by its seed", async () => {
  const recording = await record(program, { mode: "deterministic", seed: 11 });
  expect(recording.artifact).toMatchObject({ mode: "deterministic", clock: "auto", seed: 11, inputs: [] });
  const again = await replay(filed(recording), program);
  expect([again.divergence, again.result]).toEqual([undefined, recording.result]);
});

law("D3: a program that lets time pass by hand is replayed, too", async () => {
  const byHand: Program = async (runtime) => {
    const scope = runtime.createScope("scope");
    const task = scope.run(async function naps() {
      "use structured";
      for (let nap = 0; nap < 3; nap++) {
        await sleep(100 * Math.random());
        await Promise.resolve();
      }
      return Date.now();
    });
    await runtime.lab.advance(1000);
    await runtime.lab.idle();
    return [await task, runtime.lab.now, runtime.lab.fingerprint];
  };
  const recording = await record(byHand, { mode: "deterministic", clock: "manual", seed: 5 });
  const again = await replay(filed(recording), byHand);
  expect([again.divergence, again.result]).toEqual([undefined, recording.result]);
});

async function step(name: string) {
  "use structured";
  await after(1);
  return name;
}

async function other(name: string) {
  "use structured";
  await after(1);
  return name;
}

const three =
  (second: typeof step): Program =>
  async (runtime) => {
    const scope = runtime.createScope("three");
    await scope.run(step, "a");
    await scope.run(second, "b");
    await scope.run(step, "c");
  };

law("D3: a program that has changed is told where, and why", async () => {
  const recording = await record(three(step));
  const { divergence, result } = await replay(filed(recording), three(other));
  expect(divergence).toMatchObject({
    expected: { kind: "spawn", label: "step" },
    actual: { kind: "spawn", label: "other" },
    site: { module: "runtime-ts/browser/test/lab/replay.test.ts" },
  });
  expect(divergence?.why).toMatch(
    /^event \d+: another function ran: expected spawn step #\d+ .*, but spawn other #\d+ /,
  );
  expect(result.status, "it is run to its end all the same").toBe("fulfilled");
});

law("D3: a program that ends before is told what is missing", async () => {
  const recording = await record(three(step));
  const { divergence } = await replay(filed(recording), async (runtime) => {
    await runtime.createScope("three").run(step, "a");
  });
  expect(divergence).toMatchObject({ expected: { kind: "spawn", label: "step" }, why: /the program is through/ });
});

law("D3: a result that does not come is named with who waits for it", async () => {
  const waits =
    (promise: Promise<unknown>): Program =>
    async (runtime) => {
      const task = runtime.createScope("scope").run(async function waiting() {
        "use structured";
        await promise;
      });
      await Promise.race([task, after(60)]);
    };
  const recording = await record(waits(after(1)));
  const { divergence } = await replay(filed(recording), waits(gate().promise), { patience: 10 });
  expect(divergence).toMatchObject({
    expected: { kind: "admitted", label: "waiting" },
    why: /nothing has happened for 10 ms/,
  });
});

law("D3: an artifact that was changed, cut off or made by another version is refused", async () => {
  const artifact = filed(await record(three(step)));
  const refused: [unknown, RegExp][] = [
    [undefined, /schema is undefined/],
    [{ ...artifact, schema: 2 }, /schema is 2/],
    [{ ...artifact, compression: "gzip" }, /compression is gzip/],
    [{ ...artifact, events: artifact.events.slice(1) }, /checksum/],
    [{ ...artifact, seed: 3 }, /checksum/],
  ];
  for (const [bad, why] of refused)
    await expect(replay(bad as Artifact, three(step))).rejects.toEqual(coded("ASX1022", why));
});

law("D3: a trace that has dropped its first events is no artifact", async () => {
  await expect(record(three(step), { trace: { enabled: true, capacity: 4 } })).rejects.toEqual(
    coded("ASX1022", /capacity/),
  );
  const runtime = createRuntime();
  runtime.createScope("scope");
  expect(() => archive(runtime)).toThrow(coded("ASX1022", /the trace is off/));
  await runtime.close();
});

law("D3: who waits from outside for what waits for microtasks comes when it did", async () => {
  async function settles(turns: number) {
    "use structured";
    for (let turn = 0; turn < turns; turn++) await Promise.resolve();
    return turns;
  }
  for (const turns of [1, 2, 5]) {
    const asks: Program = async (runtime) => {
      const scope = runtime.createScope("scope");
      const awaited = await scope.run(settles, turns);
      const cancelled = scope.run(settles, turns);
      await null;
      cancelled.cancel("enough");
      const { kind } = await cancelled.outcome();
      return [awaited, kind, (await scope.close()).kind];
    };
    const recording = await record(asks);
    const again = await replay(filed(recording), asks);
    expect([again.divergence?.why, again.result]).toEqual([undefined, recording.result]);
  }
});

law("D3: what was due comes before what settles by then, and both before who waits from outside", async () => {
  const asks: Program = async (runtime) => {
    const scope = runtime.createScope("scope");
    const first = scope.run(async function settles() {
      "use structured";
      await Promise.resolve();
      return "settled";
    });
    const second = scope.run(async function naps() {
      "use structured";
      await sleep(0);
      return "slept";
    });
    const results = [await second, await first];
    await scope.close();
    return results;
  };
  const recording = await record(asks);
  const again = await replay(filed(recording), asks);
  expect([again.divergence?.why, again.result]).toEqual([undefined, recording.result]);
});

law("D3: a callback that was called while somebody slept is called before that sleep ends", async () => {
  const sleeps: Program = async (runtime) => {
    const scope = runtime.createScope("program");
    async function sleeping() {
      "use structured";
      let calls = 0;
      const chain = () => {
        if (++calls < 4) setTimeout(chain, 0);
      };
      setTimeout(chain, 2);
      await sleep(40);
      return calls;
    }
    return await scope.run(sleeping);
  };
  const recording = await record(sleeps);
  const again = await replay(filed(recording), sleeps);
  expect(again.divergence?.why).toBe(undefined);
  expect(again.result).toEqual({ status: "fulfilled", value: 4 });
});

law("D3: an array that the host refused to fill is refused again, and the next one gets its bytes", async () => {
  const refused: Program = async (runtime) => {
    async function filling() {
      "use structured";
      try {
        crypto.getRandomValues(new Float64Array(1) as never);
      } catch (error) {
        return [(error as Error).name, crypto.getRandomValues(new Uint8Array(2)).join()];
      }
      return [];
    }
    return await runtime.createScope("program").run(filling);
  };
  const recording = await record(refused);
  const again = await replay(filed(recording), refused);
  expect(again.divergence?.why).toBe(undefined);
  expect(again.result).toEqual(recording.result);
});
