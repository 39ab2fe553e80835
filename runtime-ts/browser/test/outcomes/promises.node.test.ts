import { createHook } from "node:async_hooks";
import { expect } from "vitest";
import { law } from "../support/index.ts";

law("U4: structured calls that structured code awaits make no promise at all", async ({ scope }) => {
  async function leaf(depth: number): Promise<number> {
    "use structured";
    return depth === 0 ? 0 : (await leaf(depth - 1)) + 1;
  }
  async function measured() {
    "use structured";
    await leaf(3); // whatever is made once, is made now
    let promises = 0;
    const hook = createHook({
      init(_, type) {
        if (type === "PROMISE") promises++;
      },
    }).enable();
    const depth = await leaf(20);
    hook.disable();
    return { depth, promises };
  }
  expect(await scope.run(measured)).toEqual({ depth: 20, promises: 0 });
});
