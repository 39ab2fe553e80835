import { expect } from "vitest";
import { gate, law, macrotask, never } from "../support/index.ts";

law("T2: first come, first served; every await is a scheduling point, also of a settled value", async ({ scope }) => {
  const log: string[] = [];
  async function value() {
    "use structured";
    return 1;
  }
  async function worker(name: string) {
    "use structured";
    log.push(`${name}1`);
    await undefined;
    log.push(`${name}2`);
    await value(); // a task that has ended
    log.push(`${name}3`);
    await null;
    log.push(`${name}4`);
  }
  await Promise.all([scope.run(worker, "a"), scope.run(worker, "b"), scope.run(worker, "c")]);
  expect(log.join(" ")).toBe("a1 b1 c1 a2 b2 c2 a3 b3 c3 a4 b4 c4");
});

law("T2: the waiters of one task go on in the order in which they began to wait", async ({ scope }) => {
  const log: string[] = [];
  const open = gate();
  async function source() {
    "use structured";
    await open.promise;
  }
  async function waiter(task: Promise<void>, name: string) {
    "use structured";
    await task;
    log.push(name);
  }
  async function parent() {
    "use structured";
    const task = source();
    await Promise.all(["a", "b", "c"].map((name) => waiter(task, name)));
  }
  const task = scope.run(parent);
  open.open();
  await task;
  expect(log).toEqual(["a", "b", "c"]);
});

law("T2: no result overtakes those that stand in line", async ({ scope }) => {
  const log: string[] = [];
  const open = gate();
  async function busy() {
    "use structured";
    for (let step = 0; step < 3; step++) {
      await undefined;
      log.push(`busy ${step}`);
      if (step === 0) open.open();
    }
  }
  async function foreign() {
    "use structured";
    await open.promise;
    log.push("foreign");
  }
  await Promise.all([scope.run(foreign), scope.run(busy)]);
  expect(log).toEqual(["busy 0", "busy 1", "busy 2", "foreign"]);
});

law("T3: however many are to be left, the others get their turn", async ({ scope }) => {
  const log: string[] = [];
  const crowd = scope.createScope("crowd");
  async function hanging() {
    "use structured";
    try {
      await never();
    } finally {
      log.push("left");
    }
  }
  async function steady() {
    "use structured";
    for (let step = 0; step < 5; step++) {
      await undefined;
      log.push("steady");
    }
  }
  async function director() {
    "use structured";
    await undefined;
    const task = steady();
    crowd.cancel();
    await task;
  }
  for (let number = 0; number < 90; number++) crowd.run(hanging);
  await scope.run(director);
  await crowd.close();
  expect(log.filter((line) => line === "left")).toHaveLength(90);
  expect(log.indexOf("steady")).toBeLessThan(40);
});

law("T3: who waits for something foreign is left in time, however busy the others are", async ({ scope }) => {
  let isOver = false;
  async function hanging() {
    "use structured";
    try {
      await never();
    } finally {
      isOver = true;
    }
  }
  async function busy() {
    "use structured";
    while (!isOver) await undefined;
  }
  const task = scope.run(hanging);
  const others = [scope.run(busy), scope.run(busy)];
  task.cancel();
  await Promise.all(others);
  expect((await task.outcome()).kind).toBe("cancelled");
});

law("T4: the driver wakes by microtask: short work is done before the host does anything else", async ({ scope }) => {
  const log: string[] = [];
  async function work() {
    "use structured";
    for (let step = 0; step < 50; step++) await undefined;
    log.push("worked");
  }
  const turn = macrotask().then(() => log.push("the host's turn"));
  scope.run(work);
  await turn;
  expect(log).toEqual(["worked", "the host's turn"]);
});

law("T4: a storm of wakes folds into one", async ({ scope, runtime }) => {
  let ticks = 0;
  await macrotask();
  using _subscription = runtime.tracing.subscribe(() => ticks++);
  const tasks = Array.from({ length: 40 }, () =>
    scope.run(async () => {
      "use structured";
      await undefined;
    }),
  );
  await Promise.all(tasks);
  expect(ticks).toBeLessThan(4);
});
