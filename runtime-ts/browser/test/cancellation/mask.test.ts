import { sleep, TimeoutError } from "@asupersync/browser";
import { mask, timeout } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import { gate, law, macrotask, never } from "../support/index.ts";

law(
  "C5: what a mask does is not cancelled from outside; the request waits for the next checkpoint",
  async ({ scope }) => {
    const log: string[] = [];
    const saved = gate();
    const save = async () => {
      "use structured";
      await saved.promise;
      await undefined;
      log.push("saved");
      return "receipt";
    };
    const task = scope.run(async () => {
      "use structured";
      const receipt = await mask(save);
      log.push(receipt);
      await undefined;
      log.push("went on");
    });
    await macrotask();
    task.cancel();
    await macrotask();
    saved.open();
    expect((await task.outcome()).kind).toBe("cancelled");
    expect(log).toEqual(["saved", "receipt"]);
  },
);

law("C5: a mask delivers on entry: where a request is pending, its function is not called", async ({ scope }) => {
  const log: string[] = [];
  const task = scope.run(async () => {
    "use structured";
    scope.cancel();
    await mask(() => log.push("called"));
    log.push("went on");
  });
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual([]);
});

law("C5: a mask returns when all that was called in it is done, awaited or not", async ({ scope }) => {
  const log: string[] = [];
  const slow = async () => {
    "use structured";
    await sleep(5);
    log.push("slow");
  };
  await scope.run(async () => {
    "use structured";
    await mask(() => {
      slow();
      log.push("called");
    });
    log.push("after");
  });
  expect(log).toEqual(["called", "slow", "after"]);
});

law("C5: what fails in a mask, awaited or not, is thrown out of it", async ({ scope }) => {
  const own = new Error("its own");
  const failing = async () => {
    "use structured";
    await undefined;
    throw own;
  };
  const task = scope.run(async () => {
    "use structured";
    const log: unknown[] = [];
    const throwing = () => {
      throw own;
    };
    const unheard = () => {
      failing();
    };
    for (const fn of [failing, throwing, () => Promise.reject(own), unheard]) {
      try {
        await mask(fn as () => unknown);
      } catch (error) {
        log.push(error);
      }
    }
    return log;
  });
  expect(await task).toEqual([own, own, own, own]);
});

law("C5: a request made inside a mask works as anywhere", async ({ scope }) => {
  const task = scope.run(async () => {
    "use structured";
    await mask(() => timeout(2, () => never()));
  });
  await expect(task).rejects.toBeInstanceOf(TimeoutError);
});

law("C5: a cancel of the mask itself does not enter it either", async ({ scope }) => {
  const open = gate<string>();
  const masked = scope.run(() => mask(() => open.promise));
  await macrotask();
  masked.cancel();
  open.open("went through");
  expect(await masked).toBe("went through");
});

law("C5: masks nest, and the inner one's end does not end the outer one", async ({ scope }) => {
  const log: string[] = [];
  const task = scope.run(async () => {
    "use structured";
    await mask(async () => {
      "use structured";
      await mask(() => sleep(2));
      await sleep(2);
      log.push("through");
    });
    await undefined;
    log.push("went on");
  });
  await macrotask();
  task.cancel();
  await task.outcome();
  expect(log).toEqual(["through"]);
});

law("O3: outside any region a mask fails, and calls nothing", async () => {
  const log: string[] = [];
  await expect(mask(() => log.push("called"))).rejects.toMatchObject({ code: "ASX1001" });
  expect(log).toEqual([]);
});
