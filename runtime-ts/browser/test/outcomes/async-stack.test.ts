import "../../src/async-stack.ts";
import { expect } from "vitest";
import { gate, law, macrotask } from "../support/index.ts";

/** The names of the calls, and the line of each within its function's own text: `inner+2`. */
const callsOf = (error: unknown): string[] =>
  ((error as Error).asyncStack ?? "").split("\n").map((line) => /at async (\S+)/.exec(line)?.[1] ?? line);

/** What `text` says in the line and column of a frame. */
const HERE = "outcomes/async-stack.test.ts";

law("L13: an error tells of the calls that wait for its thrower, each at its own checkpoint", async ({ scope }) => {
  const open = gate();
  async function inner() {
    "use structured";
    await open.promise;
    throw new Error("deep");
  }
  async function middle() {
    "use structured";
    return [await inner()];
  }
  async function outer() {
    "use structured";
    await 0;
    await middle();
  }
  const task = scope.run(outer);
  await macrotask();
  open.open();
  const error = (await task.catch((thrown: unknown) => thrown)) as Error;
  expect(callsOf(error)).toEqual(["inner", "middle", "outer"]);
  const lines = (error.asyncStack ?? "").split("\n");
  for (const line of lines) expect(line).toMatch(/^ {4}at async \w+ \(.*:\d+:\d+\)$/);
  expect(lines[0]).toContain(HERE);
  const line = (at: number): number => Number(/:(\d+):\d+\)$/.exec(lines[at] ?? "")?.[1]);
  expect([line(1) - line(0), line(2) - line(1)], "where they wait").toEqual([5, 5]);
  expect(error.stack, "the host's own stays as it is").not.toContain("at async middle (runtime-ts");
  expect(Object.keys(error)).toEqual([]);
});

law("L13: who throws after a call has returned shows where it waited for that", async ({ scope }) => {
  const open = gate();
  async function inner() {
    "use structured";
    await 0;
    await open.promise;
  }
  async function middle() {
    "use structured";
    await inner();
    throw new Error("after it");
  }
  async function outer() {
    "use structured";
    await middle();
  }
  const task = scope.run(outer);
  await macrotask();
  open.open();
  const error = (await task.catch((thrown: unknown) => thrown)) as Error;
  expect(callsOf(error)).toEqual(["middle", "outer"]);
  const [ofMiddle = 0, ofOuter = 0] = [...(error.asyncStack ?? "").matchAll(/:(\d+):\d+\)$/gm)].map(([, line]) =>
    Number(line),
  );
  expect(ofOuter - ofMiddle).toBe(5);
});

law("L13: a caller that was on the stack when it happened shows where it waited in the end", async ({ scope }) => {
  async function inner() {
    "use structured";
    throw new Error("at once");
  }
  async function outer() {
    "use structured";
    const task = inner();
    await 0;
    await task;
  }
  const error = (await scope.run(outer).catch((thrown: unknown) => thrown)) as Error;
  expect(callsOf(error)).toEqual(["inner", "outer"]);
  const lines = (error.asyncStack ?? "").split("\n").map((line) => Number(/:(\d+):\d+\)$/.exec(line)?.[1]));
  expect((lines[1] ?? 0) - (lines[0] ?? 0), "its second await, seen from the function that threw").toBe(8);
});

law("L13: so does one that is awaited by somebody else than its owner", async ({ scope }) => {
  const open = gate();
  async function worker() {
    "use structured";
    await open.promise;
    throw new Error("shared");
  }
  async function waiter(task: Promise<void>) {
    "use structured";
    await task;
  }
  const shared = scope.run(worker);
  const task = scope.run(waiter, shared);
  await macrotask();
  open.open();
  const error = await task.catch((thrown: unknown) => thrown);
  expect(callsOf(error)).toEqual(["worker", "waiter"]);
});

law("L13: through Promise.all, and a promise that is returned", async ({ scope }) => {
  const open = gate();
  async function worker() {
    "use structured";
    await open.promise;
    throw new Error("one of them");
  }
  async function both() {
    "use structured";
    return Promise.all([worker(), open.promise]);
  }
  async function outer() {
    "use structured";
    return both();
  }
  const task = scope.run(outer);
  await macrotask();
  open.open();
  const error = await task.catch((thrown: unknown) => thrown);
  expect(callsOf(error)).toEqual(["worker", "both", "outer"]);
});

law("L13: what is no error, or takes no property, is thrown as it is", async ({ scope }) => {
  const frozen = Object.freeze(new Error("frozen"));
  async function throwing(what: unknown) {
    "use structured";
    await 0;
    throw what;
  }
  for (const what of [frozen, "text", undefined, null])
    await scope.run(throwing, what).then(
      () => expect.unreachable(),
      (thrown: unknown) => expect(thrown).toBe(what),
    );
  expect("asyncStack" in frozen).toBe(false);
});

law("L13: of a deep recursion the nearest calls are told", async ({ scope }) => {
  async function down(depth: number): Promise<void> {
    "use structured";
    await 0;
    if (depth === 0) throw new Error("at the bottom");
    await down(depth - 1);
  }
  const error = await scope.run(down, 200).catch((thrown: unknown) => thrown);
  expect(callsOf(error).length).toBe(50);
});
