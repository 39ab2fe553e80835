import { expect } from "vitest";
import { gate, law, macrotask, never, ownersOf } from "../support/index.ts";

law("O1: what structured code runs in another scope is that scope's, not its own", async ({ scope, runtime }) => {
  const open = gate<string>();
  const elsewhere = runtime.createScope("elsewhere");
  async function there() {
    "use structured";
    return open.promise;
  }
  async function here() {
    "use structured";
    return elsewhere.run(there);
  }
  const task = scope.run(here);
  await macrotask();
  expect(ownersOf(runtime, "there")).toEqual(["runtime", "elsewhere"]);
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(ownersOf(runtime, "there")).toEqual(["runtime", "elsewhere"]);
  open.open("goes on");
  expect(await elsewhere.close()).toEqual({ kind: "ok", value: undefined });
});

law("C10: what listens to a signal may cancel, close and start whatever it likes", async ({ scope, runtime }) => {
  const log: string[] = [];
  const scopes = [1, 2, 3].map((number) => runtime.createScope(`scope ${number}`));
  async function hanging(name: string) {
    "use structured";
    try {
      await never();
    } finally {
      log.push(`${name} left`);
    }
  }
  const [first, second, third] = scopes as [(typeof scopes)[0], (typeof scopes)[0], (typeof scopes)[0]];
  for (const each of scopes) each.run(hanging, each.label);
  first.signal.addEventListener("abort", () => {
    second.cancel("by the first");
    void third.close();
    scope.run(async () => {
      "use structured";
      await undefined;
      log.push("started");
    });
  });
  second.signal.addEventListener("abort", () => {
    first.cancel("again");
    third.cancel("by the second");
  });
  first.cancel("begun");
  const kinds = await Promise.all(scopes.map((each) => each.close()));
  expect(kinds.map((outcome) => outcome.kind === "cancelled" && outcome.cancel.message)).toEqual([
    "begun",
    "by the first",
    "by the second",
  ]);
  expect(log.sort()).toEqual(["scope 1 left", "scope 2 left", "scope 3 left", "started"]);
});

law("C1: a task may cancel itself, its owner, or the scope that it runs in", async ({ scope }) => {
  for (const whom of ["itself", "its owner", "its scope"]) {
    const heard: unknown[] = [];
    const inner = scope.createScope("inner", { onError: (error) => heard.push((error as Error).name) });
    const log: string[] = [];
    const targets: Record<string, { cancel(): void }> = { "its scope": inner };
    async function child() {
      "use structured";
      await undefined;
      targets[whom]?.cancel();
      log.push("goes on to its next checkpoint");
      await undefined;
      log.push("went on");
    }
    async function owner() {
      "use structured";
      const task = child();
      targets.itself = task as never;
      await task;
      log.push("owner went on");
    }
    targets["its owner"] = inner.run(owner);
    await inner.close();
    expect(log, whom).toEqual(["goes on to its next checkpoint"]);
    expect(heard, whom).toEqual(whom === "itself" ? ["AbortError"] : []); // its owner waited for it (U5)
  }
});
