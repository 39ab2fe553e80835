import { sleep, type Task } from "@asupersync/browser";
import { background, timeout } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import { gate, law, macrotask, never } from "../support/index.ts";

type Of<T> = Task<T> | undefined;
const cycle = (ring: string): unknown =>
  expect.objectContaining({ code: "ASX1006", message: `ASX1006: this wait can never end: ${ring}` });

law("O10: a task that awaits itself is told so at once", async ({ scope }) => {
  let own: Of<unknown>;
  const task = scope.run(async function narcissus() {
    "use structured";
    await undefined;
    await own;
  });
  own = task;
  await expect(task).rejects.toEqual(cycle("narcissus waits for narcissus"));
});

law("O10: one that returns itself, too", async ({ scope }) => {
  let own: Of<unknown>;
  const task = scope.run(async function ouroboros() {
    "use structured";
    await undefined;
    return own;
  });
  own = task as Of<unknown>;
  await expect(task).rejects.toEqual(cycle("ouroboros waits for ouroboros"));
});

law("O10: a task that awaits one that owns it is told so, and may go on", async ({ scope }) => {
  let top: Of<unknown>;
  async function child() {
    "use structured";
    await undefined;
    try {
      await top;
    } catch (error) {
      return error;
    }
    return "nothing";
  }
  async function middle() {
    "use structured";
    return child();
  }
  const task = scope.run(async function owner() {
    "use structured";
    return middle();
  });
  top = task;
  expect(await task).toEqual(cycle("child waits for owner, which waits for middle, which waits for child"));
});

law("O10: of two tasks that await each other the second is told", async ({ scope }) => {
  const tasks: Task<unknown>[] = [];
  async function first() {
    "use structured";
    await undefined;
    return tasks[1];
  }
  async function second() {
    "use structured";
    await undefined;
    return tasks[0];
  }
  tasks.push(scope.run(first));
  tasks.push(scope.run(second));
  const outcomes = await Promise.all(tasks.map((task) => task.outcome()));
  const ring = cycle("second waits for first, which waits for second");
  expect(outcomes).toEqual([
    { kind: "err", error: ring },
    { kind: "err", error: ring },
  ]);
});

law("O10: a ring through a task whose body has ended, and which waits for its child", async ({ scope }) => {
  const tasks: Task<unknown>[] = [];
  async function orphan() {
    "use structured";
    await macrotask();
    await tasks[1];
  }
  async function gone() {
    "use structured";
    orphan();
  }
  async function waiting() {
    "use structured";
    await tasks[0];
  }
  tasks.push(scope.run(gone));
  tasks.push(scope.run(waiting));
  await expect(tasks[0]).rejects.toEqual(cycle("orphan waits for waiting, which waits for gone, which owns orphan"));
  await expect(tasks[1]).rejects.toEqual(cycle("orphan waits for waiting, which waits for gone, which owns orphan"));
});

law("O10: whose body may yet end the ring closes none", async ({ scope }) => {
  const open = gate();
  const tasks: Task<unknown>[] = [];
  async function watches() {
    "use structured";
    await undefined;
    await tasks[1];
  }
  async function works() {
    "use structured";
    const watcher = watches() as Task<void>;
    await open.promise;
    watcher.cancel();
    return "worked";
  }
  async function waiting() {
    "use structured";
    await macrotask();
    return tasks[0];
  }
  tasks.push(scope.run(works));
  tasks.push(scope.run(waiting));
  await macrotask();
  await macrotask();
  open.open();
  expect(await tasks[1]).toBe("worked");
});

law("O10: a combinator with one input left waits as its waiter does", async ({ scope }) => {
  const tasks: Task<unknown>[] = [];
  async function outside() {
    "use structured";
    await undefined;
    return tasks[1];
  }
  async function combining() {
    "use structured";
    return Promise.all([tasks[0]]);
  }
  tasks.push(scope.run(outside));
  tasks.push(scope.run(combining));
  const ring = cycle("outside waits for combining, which waits for Promise.all, which waits for outside");
  await expect(tasks[1]).rejects.toBeDefined();
  await expect(tasks[0]).rejects.toEqual(ring);
});

law("O10: a race that another may win is waited for", async ({ scope }) => {
  const tasks: Task<unknown>[] = [];
  async function outside() {
    "use structured";
    await macrotask();
    return tasks[1];
  }
  async function racing() {
    "use structured";
    return Promise.race([tasks[0], sleep(5)]);
  }
  tasks.push(scope.run(outside));
  tasks.push(scope.run(racing));
  expect(await tasks[1]).toBeUndefined();
  expect(await tasks[0]).toBeUndefined();
});

law("O10: a wait that ends at a deadline is no ring", async ({ scope }) => {
  const tasks: Task<unknown>[] = [];
  async function bounded() {
    "use structured";
    await undefined;
    return timeout(5, () => tasks[1]).then(
      () => "ended",
      () => "gave up",
    );
  }
  async function waiting() {
    "use structured";
    await macrotask();
    return tasks[0];
  }
  tasks.push(scope.run(bounded));
  tasks.push(scope.run(waiting));
  expect(await tasks[1]).toBe("gave up");
});

law("O10: derived tasks wait as any other", async ({ scope }) => {
  let top: Of<unknown>;
  const task = scope.run(async function owner() {
    "use structured";
    await undefined;
    await (top as Task<unknown>).then(() => "never");
  });
  top = task;
  await expect(task).rejects.toEqual(cycle("then waits for owner, which waits for then"));
});

law("O10: nobody is released from the cleanup of a background child, which its owner waits for", async ({ scope }) => {
  const told: unknown[] = [];
  const waits = [(own: Task<unknown>) => own, (own: Task<unknown>) => own.then(() => "never")];
  for (const wait of waits) {
    let top: Of<unknown>;
    const task = scope.run(async function owner() {
      "use structured";
      background(async function watcher() {
        "use structured";
        try {
          await never();
        } finally {
          try {
            await wait(top as Task<unknown>);
          } catch (error) {
            told.push(error);
          }
        }
      });
      await undefined;
      return "owned";
    });
    top = task;
    expect(await task).toBe("owned");
  }
  expect(told).toEqual([
    cycle("watcher waits for owner, which owns watcher"),
    cycle("then waits for owner, which owns watcher, which owns finally, which owns then"),
  ]);
});

law("O10: who awaits what ends by itself is not asked", async ({ scope }) => {
  const tasks: Task<unknown>[] = [];
  async function sleeps() {
    "use structured";
    await sleep(3);
    return "slept";
  }
  async function waiting() {
    "use structured";
    return tasks[0];
  }
  tasks.push(scope.run(sleeps));
  tasks.push(scope.run(waiting));
  tasks.push(scope.run(waiting));
  expect(await Promise.all(tasks)).toEqual(["slept", "slept", "slept"]);
});
