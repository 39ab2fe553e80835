import { call, generate, give, module, pageModule } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import { pageRoot, pageScope } from "../../src/api/page.ts";
import type { Body } from "../../src/driver/body.ts";
import type { Task } from "../../src/driver/task.ts";
import { gate, law, macrotask, recordedLaw } from "../support/index.ts";

// What the compiler makes of `async function load() { "use structured"; … }` in a build with `outside: "root"`.
const [load] = pageModule(1, "src/load.ts", ["load", "1:0 2:2"]);
const [other] = module(1, "src/other.ts", ["other", "1:0"]);
const [failing] = pageModule(1, "src/failing.ts", ["failing", "3:0"]);

function* body(promise: Promise<unknown>): Body {
  return yield promise;
}

// The page's scope is one for as long as the page lives, and says what it says once: these laws are tried once.
recordedLaw(
  'O3: with `outside: "root"` a call outside any region runs in the page\'s scope, and says so once',
  async (room) => {
    const open = gate<string>();
    const tasks = [1, 2].map(() => call(load as never, body, undefined, open.promise));
    expect(tasks.map(({ parent }) => parent?.label)).toEqual(["page", "page"]);
    open.open("loaded");
    expect(await Promise.all(tasks)).toEqual(["loaded", "loaded"]);
    expect(await room.warnings()).toEqual([
      "asupersync: load (src/load.ts:1:1) was called outside any scope, and runs in the page's own",
    ]);
  },
);

recordedLaw("O3: the page's scope is one, supervised, and survives a failure, which the host reports", async (room) => {
  const failed = call(failing as never, body, undefined, Promise.reject(new Error("not loaded")));
  await macrotask();
  expect(failed.parent).toBe(pageScope());
  expect(await room.rejections()).toMatchObject([{ message: "not loaded" }]);
  expect(await room.warnings()).toHaveLength(1);
  expect(pageScope()?.parent).toBe(pageRoot());
  expect(await call(load as never, body, undefined, "goes on")).toBe("goes on");
});

recordedLaw("O3: a generator that is called outside any region runs there as well", async (room) => {
  const [count] = pageModule(1, "src/count.ts", ["count", "1:0 2:2"]);
  function* counting(): Generator<unknown, void> {
    yield give(1, 1);
    yield give(2, 1);
  }
  const numbers: unknown[] = [];
  const stream = generate(undefined, count as never, counting, undefined) as unknown as AsyncIterable<number>;
  for await (const n of stream) numbers.push(n);
  expect(numbers).toEqual([1, 2]);
  expect(await room.warnings()).toEqual([
    "asupersync: count (src/count.ts:1:1) was called outside any scope, and runs in the page's own",
  ]);
});

law("O3: neither functions of another build nor calls inside a region go there", async ({ scope }) => {
  const outside = call(other as never, body, undefined, 1) as unknown as Task;
  expect(await outside.outcome()).toMatchObject({ kind: "err", error: { code: "ASX1001" } });
  const inside = scope.run(() => call(load as never, body, undefined, 2) as unknown as Promise<number>);
  expect((inside as unknown as Task).parent?.label).toBe("room");
  expect(await inside).toBe(2);
});
