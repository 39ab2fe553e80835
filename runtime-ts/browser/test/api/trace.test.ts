import { createRuntime, sleep, type TraceEvent } from "@asupersync/browser";
import * as abi from "@asupersync/browser-core";
import { expect, test } from "vitest";
import { CANCELS, KINDS, OUTCOMES } from "../../src/trace/names.ts";
import { gate, law, macrotask, never, recordedLaw } from "../support/index.ts";

const line = ({ kind, label, detail }: TraceEvent): string => [kind, label, detail].filter(Boolean).join(" ");

async function child() {
  "use structured";
  await undefined;
  return 1;
}

async function parent() {
  "use structured";
  await child();
}

recordedLaw("D1: events tell what happened to whom, in order, and who owns whom", async ({ scope, runtime }) => {
  await scope.run(parent);
  const events = runtime.tracing.events();
  expect(events.map(line)).toEqual([
    "spawn runtime",
    "spawn room",
    "spawn parent",
    "spawn child",
    "park child",
    "park parent",
    "resume child next",
    "ended child ok",
    "closed child ok",
    "resume parent next",
    "ended parent ok",
    "closed parent ok",
  ]);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, place) => place + 1));
  expect(events.every(({ at }, place) => place === 0 || at >= events[place - 1]!.at)).toBe(true);
  const born = events.filter(({ kind }) => kind === "spawn");
  expect(born.map((event) => event.born)).toEqual(["scope", "scope", "task", "task"]);
  expect(born[3]?.parent).toBe(born[2]?.id);
  expect(events.find(({ kind, label }) => kind === "park" && label === "parent")?.other).toBe(born[3]?.id);
});

recordedLaw("C2: events bear the places in the source", async ({ scope, runtime }) => {
  await scope.run(parent);
  const sites = runtime.tracing.events().flatMap(({ site }) => site ?? []);
  for (const site of sites) expect(site.module).toBe("runtime-ts/browser/test/api/trace.test.ts");
  const [ofParent = 0, ofChild = 0] = sites.map(({ line }) => line);
  expect(ofParent).toBeGreaterThan(ofChild);
  // Each is born, and parks two lines further down.
  expect(sites.map(({ line }) => line)).toEqual([ofParent, ofChild, ofChild + 2, ofParent + 2]);
});

recordedLaw(
  "C2: a request is traced for each that it reaches, and so is what came of it",
  async ({ scope, runtime }) => {
    async function hanging() {
      "use structured";
      await never();
    }
    async function owner() {
      "use structured";
      await Promise.race([hanging(), sleep(60_000)]);
    }
    const task = scope.run(owner);
    await macrotask();
    const before = runtime.tracing.events().length;
    task.cancel();
    await task.outcome();
    expect(runtime.tracing.events().slice(before).map(line).sort()).toEqual(
      [
        "request owner user",
        "joined owner",
        "request Promise.race parent",
        "request hanging parent",
        "request sleep parent",
        "decided Promise.race input 0",
        "ended sleep cancelled",
        "closed sleep cancelled",
        "leave hanging",
        "ended hanging cancelled",
        "closed hanging cancelled",
        "closed Promise.race cancelled",
        "leave owner",
        "ended owner cancelled",
        "closed owner cancelled",
      ].sort(),
    );
  },
);

law("T5: the trace keeps the last events, and its numbers say that older ones are gone", async () => {
  const runtime = createRuntime({ trace: { enabled: true, capacity: 8 } });
  const scope = runtime.createScope("scope");
  for (let round = 0; round < 5; round++) await scope.run(parent);
  const events = runtime.tracing.events();
  expect(events).toHaveLength(8);
  expect(events[0]!.seq).toBeGreaterThan(8);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, place) => events[0]!.seq + place));
  await runtime.close();
});

law("T5: nothing is recorded unless it was asked for", async () => {
  const runtime = createRuntime();
  await runtime.createScope("scope").run(parent);
  expect(runtime.tracing.events()).toEqual([]);
  await runtime.close();
});

recordedLaw("O1: the tree shows what lives: its kind, phase, place and request", async ({ scope, runtime }) => {
  const open = gate();
  async function hanging() {
    "use structured";
    try {
      await never();
    } finally {
      await open.promise;
    }
  }
  async function owner() {
    "use structured";
    const nap = sleep(60_000);
    await hanging();
    await nap;
  }
  const task = scope.run(owner);
  await macrotask();
  const site = { module: "runtime-ts/browser/test/api/trace.test.ts", line: expect.any(Number), column: 4 };
  const room = (): unknown => runtime.tracing.tree().children[0];
  expect(room()).toMatchObject({ kind: "scope", label: "room", phase: "open" });
  expect(room()).toHaveProperty("children.0.children.0", expect.objectContaining({ kind: "timer", label: "sleep" }));
  expect(room()).toHaveProperty(
    "children.0.children.1",
    expect.objectContaining({ phase: "suspended", label: "hanging" }),
  );
  expect(room()).toHaveProperty("children.0.site", site);
  task.cancel("why");
  await macrotask();
  expect(room()).toMatchObject({
    children: [
      {
        label: "owner",
        phase: "cancel-requested",
        cancel: { kind: "user", message: "why" },
        children: [{ label: "hanging", phase: "draining", cancel: { kind: "parent", message: "why" } }],
      },
    ],
  });
  open.open();
  await task.outcome();
  expect(room()).toMatchObject({ children: [] });
});

law("T1: a subscriber hears after each tick, traced or not, until it is disposed", async () => {
  for (const enabled of [true, false]) {
    const runtime = createRuntime({ trace: { enabled } });
    const scope = runtime.createScope("scope");
    const seen: number[] = [];
    const subscription = runtime.tracing.subscribe(() =>
      seen.push(runtime.tracing.tree().children[0]?.children.length ?? 0),
    );
    await scope.run(parent);
    await macrotask();
    expect(seen.at(-1)).toBe(0);
    subscription[Symbol.dispose]();
    const { length } = seen;
    await scope.run(parent);
    expect(seen).toHaveLength(length);
    await runtime.close();
  }
});

law("T1: a subscriber that throws stops nobody", async ({ scope, runtime, rejections }) => {
  const subscription = runtime.tracing.subscribe(() => {
    throw new Error("a subscriber's");
  });
  await scope.run(parent);
  subscription[Symbol.dispose]();
  expect(await rejections()).toContainEqual(expect.objectContaining({ message: "a subscriber's" }));
});

test("D1: the words of the trace are the kernel's", () => {
  const words = (prefix: string): string[] =>
    Object.entries(abi as unknown as Record<string, number>)
      .filter(([name]) => name.startsWith(prefix))
      .sort(([, a], [, b]) => a - b)
      .map(([name]) => name.slice(prefix.length).toLowerCase().replaceAll("_", "-"));
  expect(KINDS.slice(1)).toEqual(words("KIND_"));
  expect(CANCELS.slice(1)).toEqual(words("CANCEL_"));
  expect(OUTCOMES.slice(1)).toEqual(words("OUTCOME_"));
});
