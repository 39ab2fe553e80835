import { createRuntime } from "@asupersync/browser";
import { numbered } from "@asupersync/browser/compiled";
import { afterAll, beforeAll, expect, test } from "vitest";
import { noScope } from "../../src/api/errors.ts";
import { details } from "../../src/driver/details/details.ts";
import { parts } from "../../src/driver/parts.ts";
import { law } from "../support/index.ts";

// A production bundle has no details; neither have these laws.
beforeAll(() => {
  delete parts.details;
});
afterAll(() => {
  parts.details = details;
});

test("O3: in production an error says what has happened, in development also what to do", () => {
  expect(noScope("load").message).toBe("ASX1001: load() was called outside any scope");
  parts.details = details;
  expect(noScope("load").message).toBe(
    "ASX1001: load() was called outside any scope: start it with scope.run(…), call it from a function that is structured itself, or install a root scope (`npx asupersync explain ASX1001`)",
  );
  delete parts.details;
});

test("L12: in production, too, an error names both surfaces that differ", () => {
  expect(() => numbered(7, "4", 1)).toThrow("ASX1010: 4 was compiled for surface 7, this runtime has surface 1");
});

law(
  "O10: in production, too, a wait that can never end fails, and names the two that it stands between",
  async ({ scope }) => {
    let top: Promise<unknown> | undefined;
    async function child() {
      "use structured";
      await undefined;
      await top;
    }
    top = scope.run(async function parent() {
      "use structured";
      await child();
    });
    await expect(top).rejects.toMatchObject({
      code: "ASX1006",
      message: "ASX1006: this wait can never end: child waits for parent",
    });
  },
);

test("L19: in production, too, a function that was not compiled is refused, and does not run", async () => {
  const native = new Function(`return async function late() { "use structured"; return "ran"; }`)();
  const runtime = createRuntime();
  await expect(runtime.createScope().run(native)).rejects.toThrow(
    'ASX1003: late says "use structured" but was not compiled',
  );
  await runtime.close();
});
