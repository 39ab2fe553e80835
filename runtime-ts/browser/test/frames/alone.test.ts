import { background } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import { law, macrotask } from "../support/index.ts";

async function nothing() {
  "use structured";
}

/*
 * What the kernel has said of a task that runs is kept while that runs, and the kernel told nothing (U7). The audit of a
 * law asks it again before each call to the kernel.
 */
law(
  "U7: whoever goes on after a wait may have been asked to end in the meantime, and is no longer taken to be alone",
  async ({ scope }) => {
    const gate = Promise.withResolvers<void>();
    const late = Promise.withResolvers<string>();
    const seen: unknown[] = [];
    async function behind() {
      "use structured";
      await undefined;
      await nothing();
      seen.push(await late.promise); // it has its result when the request comes (C4)
      await nothing();
      seen.push("not reached");
    }
    async function gated() {
      "use structured";
      await gate.promise;
    }
    const parent = scope.run(async function parent() {
      "use structured";
      const ahead = gated();
      background(behind);
      await ahead;
    });
    const ended = parent.outcome();
    await macrotask();
    gate.resolve();
    late.resolve("late");
    expect(await ended).toMatchObject({ kind: "ok" });
    expect(seen).toEqual(["late"]);
  },
);
