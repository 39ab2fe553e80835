import type { Task } from "@asupersync/browser";
import { expect } from "vitest";
import { gate, law, macrotask, never, ownersOf, shapeOf } from "../support/index.ts";

async function seven() {
  "use structured";
  await undefined;
  return 7;
}

async function failing(message: string) {
  "use structured";
  await undefined;
  throw new Error(message);
}

async function hanging() {
  "use structured";
  await never();
}

law("U4: a task is a promise to whoever asks: by its prototype, its methods, and what they do", async ({ scope }) => {
  const task = scope.run(seven);
  expect(task).toBeInstanceOf(Promise);
  expect(task.label).toBe("seven");
  expect(Object.isExtensible(task)).toBe(true);
  expect(await task.then((value) => value + 1)).toBe(8);
  expect(await task.finally(() => {})).toBe(7);
  expect(await scope.run(failing, "thrown").catch((error: Error) => error.message)).toBe("thrown");
  expect(await Promise.resolve(task)).toBe(7);
  expect(await Promise.all([task, scope.run(seven)])).toEqual([7, 7]);
});

law("U4: what hears of a task natively hears its error, also long after", async ({ scope, rejections }) => {
  const task = scope.run(failing, "thrown");
  await expect(task).rejects.toThrow("thrown");
  await macrotask();
  await expect(task).rejects.toThrow("thrown");
  void task.then(() => {});
  expect(await rejections()).toMatchObject([{ message: "thrown" }]);
});

law("U4: `then` called by structured code is a child of the current region", async ({ scope, runtime }) => {
  const log: string[] = [];
  const open = gate();
  async function source() {
    "use structured";
    await open.promise;
    return "value";
  }
  async function parent() {
    "use structured";
    const task = source();
    const derived = task.then((value) => log.push(`heard ${value}`));
    await undefined;
    return derived instanceof Promise;
  }
  const task = scope.run(parent);
  await macrotask();
  expect(shapeOf(runtime.tracing.tree())).toEqual(["runtime", ["room", ["parent", ["source"], ["then"]]]]);
  open.open();
  expect(await task).toBe(true);
  expect(log).toEqual(["heard value"]);
});

law("U4: a derived task is cancelled with its region: what was to come then never does", async ({ scope, runtime }) => {
  const log: string[] = [];
  async function parent() {
    "use structured";
    const derived = hanging().then(
      () => log.push("value"),
      () => log.push("error"),
    );
    await derived;
  }
  const task = scope.run(parent);
  await macrotask();
  expect(ownersOf(runtime, "then")).toEqual(["runtime", "room", "parent"]);
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual([]);
});

law("U4: `catch` and `finally` of structured code work as ever", async ({ scope }) => {
  const log: string[] = [];
  async function parent() {
    "use structured";
    const caught = await failing("thrown").catch((error: Error) => `caught ${error.message}`);
    const passed = await seven().finally(() => log.push("finally"));
    const rethrown = await failing("again")
      .finally(() => log.push("finally of a failure"))
      .catch((error: Error) => error.message);
    const mapped = await seven().then((value) => seven().then((other) => value + other));
    return [caught, passed, rethrown, mapped];
  }
  expect(await scope.run(parent)).toEqual(["caught thrown", 7, "again", 14]);
  expect(log).toEqual(["finally", "finally of a failure"]);
});

law("U4: a cancellation counts as handled on a derived native promise", async ({ scope, rejections }) => {
  const task = scope.run(hanging);
  void task.then(() => {});
  void task.finally(() => {});
  task.cancel();
  expect(await rejections()).toEqual([]);
});

law("U4: asking for the outcome never rejects, and can be repeated", async ({ scope }) => {
  const task = scope.run(failing, "thrown") as Task<never>;
  expect(await task.outcome()).toMatchObject({ kind: "err" });
  expect(await task.outcome()).toEqual(await task.outcome());
});

law("U4: a task that ended can be awaited again and again", async ({ scope }) => {
  async function parent() {
    "use structured";
    const task = seven();
    const error = failing("thrown");
    const results = [];
    for (let round = 0; round < 3; round++) {
      results.push(await task);
      results.push(await error.catch((thrown: Error) => thrown.message));
    }
    return results;
  }
  expect(await scope.run(parent)).toEqual([7, "thrown", 7, "thrown", 7, "thrown"]);
});

law(
  "U4: a derived `finally` is cleanup: it runs though the task is cancelled, in a shield, and once",
  async ({ scope }) => {
    const log: string[] = [];
    async function parent() {
      "use structured";
      await hanging()
        .finally(async () => {
          "use structured";
          await macrotask();
          log.push("first");
        })
        .finally(() => log.push("second"));
      log.push("went on");
    }
    const task = scope.run(parent);
    await macrotask();
    task.cancel();
    expect((await task.outcome()).kind).toBe("cancelled");
    expect(log).toEqual(["first", "second"]);
  },
);

law(
  "U4: what a derived `finally` throws replaces what it was to pass on; what it returns is only waited for",
  async (room) => {
    async function parent() {
      "use structured";
      const boom = () => {
        throw new Error("in finally");
      };
      const thrown = await failing("thrown")
        .finally(boom)
        .catch((error: Error) => error.message);
      const passed = await seven().finally(() => macrotask());
      const odd = await seven().finally("no function" as never);
      const rejected = await seven()
        .finally(() => Promise.reject(new Error("rejected")))
        .catch((error: Error) => error.message);
      return [thrown, passed, odd, rejected];
    }
    expect(await room.scope.run(parent)).toEqual(["in finally", 7, 7, "rejected"]);
  },
);

law("U4: derived tasks of derived tasks, in cleanup too, are all children of the current region", async (room) => {
  const log: string[] = [];
  async function parent() {
    "use structured";
    try {
      await undefined;
    } finally {
      const chain = seven()
        .then((value) => seven().then((other) => value + other))
        .then((value) => log.push(`sum ${value}`));
      log.push(`${chain instanceof Promise}`);
    }
    log.push("after the cleanup");
  }
  await room.scope.run(parent);
  expect(log).toEqual(["true", "sum 14", "after the cleanup"]);
});
