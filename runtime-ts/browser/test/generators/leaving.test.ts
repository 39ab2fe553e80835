import { type ScopeHandle, sleep, type Task } from "@asupersync/browser";
import { expect } from "vitest";
import { gate, law, macrotask, never } from "../support/index.ts";

type Log = string[];

async function* counting(log: Log, wait: () => unknown = () => 0) {
  "use structured";
  try {
    for (let i = 0; ; i++) {
      yield i;
      await wait();
    }
  } catch {
    log.push("caught");
  } finally {
    log.push("closing");
    await sleep(1);
    log.push("closed");
  }
}

law("L9: a generator ends with its owner, at its yield, by a return: its finally runs", async ({ scope }) => {
  const log: Log = [];
  async function work() {
    "use structured";
    const it = counting(log);
    log.push(`got ${(await it.next()).value}`);
    return "done";
  }
  const task = scope.run(work);
  expect(await task).toBe("done");
  expect(log, "nobody sees the outcome before that (O4)").toEqual(["got 0", "closing", "closed"]);
});

law("L9: one that nobody has asked yet ends without having begun", async ({ scope }) => {
  const log: Log = [];
  async function work() {
    "use structured";
    counting(log);
    await 0;
  }
  await scope.run(work);
  expect(log).toEqual([]);
});

law("C3: a cancelled owner is left after its generator", async ({ scope }) => {
  const log: Log = [];
  async function work() {
    "use structured";
    try {
      for await (const x of counting(log)) {
        log.push(`got ${x}`);
        await never();
      }
    } finally {
      log.push("owner left");
    }
  }
  const task = scope.run(work);
  await macrotask();
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["got 0", "closing", "closed", "owner left"]);
});

law(
  "L9: a generator is left where it waits for something else, and no catch of its own sees that",
  async ({ scope }) => {
    const log: Log = [];
    async function work() {
      "use structured";
      for await (const x of counting(log, never)) log.push(`got ${x}`);
      log.push("never");
    }
    const task = scope.run(work);
    await macrotask();
    task.cancel();
    expect((await task.outcome()).kind).toBe("cancelled");
    expect(log).toEqual(["got 0", "closing", "closed"]);
  },
);

law("L9: children of its body belong to the generator, not to who asked", async ({ scope }) => {
  const log: Log = [];
  async function child() {
    "use structured";
    try {
      await never();
    } finally {
      log.push("child left");
    }
  }
  async function* source() {
    "use structured";
    try {
      child();
      yield 1;
      yield 2;
    } finally {
      log.push("generator left");
    }
  }
  async function ask(it: AsyncGenerator<number>) {
    "use structured";
    return (await it.next()).value;
  }
  async function work() {
    "use structured";
    const it = source();
    log.push(`${await ask(it)}`, `${await ask(it)}`);
  }
  await scope.run(work);
  expect(log, "the child outlives the calls, and is left before its owner (C3)").toEqual([
    "1",
    "2",
    "child left",
    "generator left",
  ]);
});

law(
  "O5: a generator that throws cancels its children; who asked hears of it after they have ended",
  async ({ scope }) => {
    const log: Log = [];
    const failure = new Error("failed");
    async function child() {
      "use structured";
      try {
        await never();
      } finally {
        await sleep(1);
        log.push("child left");
      }
    }
    async function* source() {
      "use structured";
      child();
      yield 1;
      throw failure;
    }
    async function work() {
      "use structured";
      const it = source();
      await it.next();
      await it.next().catch((error: unknown) => log.push(`told ${error === failure}`));
      expect(await it.next()).toEqual({ value: undefined, done: true });
    }
    await scope.run(work);
    expect(log).toEqual(["child left", "told true"]);
  },
);

law(
  "U5: who asks a generator that was cancelled is not told that it has ended, but that it was cancelled",
  async ({ scope }) => {
    async function* source() {
      "use structured";
      yield 1;
      yield 2;
    }
    async function make() {
      "use structured";
      const it = source();
      await it.next();
      return it;
    }
    const it = await scope.run(make);
    await expect(it.next()).rejects.toMatchObject({ name: "AbortError" });
    await expect(it.throw(new Error("thrown"))).rejects.toThrow("thrown");
    expect(await it.return(3 as never)).toEqual({ value: 3, done: true });
  },
);

law("U5: requests that wait as a generator is cancelled are answered at its end", async ({ scope }) => {
  const log: Log = [];
  const it = scoped(scope, () => counting(log, never));
  await it.next();
  const waiting = [it.next(), it.next(), it.return(5 as never)];
  scope.cancel();
  const answers = await Promise.allSettled(waiting);
  expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
  expect(log).toEqual(["closing", "closed"]);
});

/** Calls a generator on behalf of a scope, which then owns it. */
function scoped<T>(scope: ScopeHandle, make: () => T): T {
  let made: T | undefined;
  scope.run(() => {
    made = make();
  });
  return made as T;
}

law("L9: called in a scope, it lives as long as that", async ({ scope }) => {
  const log: Log = [];
  const inner = scope.createScope("inner");
  const it = scoped(inner, () => counting(log));
  expect(await it.next()).toEqual({ value: 0, done: false });
  expect(await it.next()).toEqual({ value: 1, done: false });
  await inner.close();
  expect(log).toEqual(["closing", "closed"]);
});

law("L9: what scope.run gives of a generator function is the scope's", async ({ scope }) => {
  const it = await scope.run(counting, [] as Log);
  expect(await it.next()).toEqual({ value: 0, done: false });
  expect(await it.return(7 as never)).toEqual({ value: 7, done: true });
});

law(
  "L9: a loop that is left while it waits has a generator of somebody else cancelled, and does not hang",
  async ({ scope }) => {
    const log: Log = [];
    const it = scoped(scope, () => counting(log, never));
    async function work() {
      "use structured";
      try {
        for await (const x of it) log.push(`got ${x}`);
      } finally {
        log.push("loop left");
      }
    }
    const task = scope.run(work);
    await macrotask();
    task.cancel();
    expect((await task.outcome()).kind).toBe("cancelled");
    expect(log).toEqual(["got 0", "closing", "closed", "loop left"]);
  },
);

law(
  "L9: what a cleanup yields while its generator is cancelled goes to nobody, and the cleanup goes on",
  async ({ scope }) => {
    const log: Log = [];
    async function* source() {
      "use structured";
      try {
        yield 1;
      } finally {
        yield "unheard";
        log.push("went on");
        await sleep(1);
        log.push("to the end");
      }
    }
    async function work() {
      "use structured";
      await source().next();
    }
    await scope.run(work);
    expect(log).toEqual(["went on", "to the end"]);
  },
);

law(
  "C5: one that waits at a yield in its cleanup, where it is not left, goes on when its owner ends",
  async ({ scope }) => {
    const log: Log = [];
    async function helper() {
      "use structured";
      await sleep(1);
      log.push("helped");
    }
    async function* source() {
      "use structured";
      try {
        yield 1;
      } finally {
        const help = helper();
        yield "in the cleanup";
        await help;
        log.push("cleaned");
      }
    }
    async function work() {
      "use structured";
      const it = source();
      await it.next();
      expect(await it.return(undefined)).toEqual({ value: "in the cleanup", done: false });
    }
    await scope.run(work);
    expect(log).toEqual(["helped", "cleaned"]);
  },
);

law(
  "U2: what its cleanup throws while it is cancelled is reported, and changes nothing for its owner",
  async ({ scope, rejections }) => {
    const failure = new Error("cleanup failed");
    async function* source() {
      "use structured";
      try {
        yield 1;
      } finally {
        throw failure;
      }
    }
    async function work() {
      "use structured";
      await source().next();
      return "ok";
    }
    expect(await scope.run(work)).toBe("ok");
    expect(await rejections()).toEqual([failure]);
  },
);

law("O3: called outside any region, it has failed: the first to ask for a value hears why", async () => {
  const it = counting([]);
  await expect(it.next()).rejects.toMatchObject({ code: "ASX1001" });
  expect(await it.return(undefined)).toEqual({ value: undefined, done: true });
});

law("O8: one that is made in marked code is its maker's, or the nearest open region's above", async ({ scope }) => {
  const makers: (() => AsyncGenerator<number>)[] = [];
  async function maker() {
    "use structured";
    makers.push(async function* () {
      yield 1;
    });
  }
  await scope.run(maker);
  const [make] = makers;
  expect(await make?.().next()).toEqual({ value: 1, done: false });
});

law("O6: a child that failed unheard makes the last answer an error", async ({ scope, warnings }) => {
  const failure = new Error("child failed");
  async function child() {
    "use structured";
    throw failure;
  }
  async function* source() {
    "use structured";
    child();
    yield 1;
  }
  async function work() {
    "use structured";
    const it = source();
    await it.next();
    await expect(it.next()).rejects.toBe(failure);
  }
  await scope.run(work);
  await warnings();
});

law("T7: generators through which a value passes may be nested to any depth", async ({ scope }) => {
  async function* nested(depth: number): AsyncGenerator<number> {
    "use structured";
    if (depth === 0) yield 1;
    else for await (const x of nested(depth - 1)) yield x + 1;
  }
  async function work() {
    "use structured";
    for await (const x of nested(1000)) return x;
    return 0;
  }
  expect(await scope.run(work)).toBe(1001);
});

law("L9: a generator in a cleanup is the cleanup's", async ({ scope }) => {
  const log: Log = [];
  const open = gate();
  async function work() {
    "use structured";
    try {
      await open.promise;
    } finally {
      for await (const x of counting(log)) if (x === 1) break;
      log.push("cleaned up");
    }
  }
  const task: Task<void> = scope.run(work);
  await macrotask();
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["closing", "closed", "cleaned up"]);
});
