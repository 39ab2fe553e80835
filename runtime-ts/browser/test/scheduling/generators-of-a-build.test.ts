import { call, module } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import type { Body } from "../../src/driver/body.ts";
import { law, macrotask, never } from "../support/index.ts";

const [work] = module(1, "src/work.ts", ["work", "1:0 2:2"]);

/** What a build that removes generators has in their place: an object that does as one does. */
function madeBy(log: string[], wait: unknown): Pick<Body, "next" | "return" | "throw"> {
  const source = (function* () {
    try {
      log.push(`went on with ${yield wait}`);
      return "done";
    } finally {
      log.push("closed");
    }
  })() as Body;
  return {
    next: (value) => source.next(value),
    return: (value) => source.return(value),
    throw: (error) => source.throw(error),
  };
}

const start = (log: string[], wait: unknown) => () => call(work as never, madeBy, undefined, log, wait) as unknown;

law("U6: a body that a build has made of a generator goes on as one", async ({ scope }) => {
  const log: string[] = [];
  expect(await scope.run(start(log, Promise.resolve(1)))).toBe("done");
  expect(log).toEqual(["went on with 1", "closed"]);
});

law("C3: it is left by its finally", async ({ scope }) => {
  const log: string[] = [];
  const task = scope.run(start(log, never()));
  await macrotask();
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["closed"]);
});

law("U1: what it throws is its outcome, as it is", async ({ scope }) => {
  const error = new TypeError("its own");
  expect(await scope.run(start([], Promise.reject(error))).outcome()).toMatchObject({ kind: "err", error });
});
