import { CancelledError, sleep, type Task, TimeoutError } from "@asupersync/browser";
import { timeout } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import { after, gate, law, macrotask, never } from "../support/index.ts";

async function hanging() {
  "use structured";
  await never();
}

async function cleaningFor(ms: number, log: string[]) {
  "use structured";
  try {
    await never();
  } finally {
    await sleep(ms);
    log.push("cleaned");
  }
}

law("C9: a timeout gives what its function gives, if that is in time", async ({ scope }) => {
  const task = scope.run(async () => {
    "use structured";
    const values = [await timeout(50, () => "plain"), await timeout(50, async () => "native")];
    const slept = async () => {
      "use structured";
      await sleep(1);
      return "structured";
    };
    return [...values, await timeout(50, slept)];
  });
  expect(await task).toEqual(["plain", "native", "structured"]);
});

law("C9: a timeout throws what its function throws", async ({ scope }) => {
  const own = new Error("its own");
  const throwing = () => {
    throw own;
  };
  const task = scope.run(async () => {
    "use structured";
    const log: unknown[] = [];
    for (const fails of [() => Promise.reject(own), throwing]) {
      try {
        await timeout(50, fails);
      } catch (error) {
        log.push(error);
      }
    }
    return log;
  });
  expect(await task).toEqual([own, own]);
});

law("C9: a timeout whose time is up throws a TimeoutError, which is caught around it", async ({ scope }) => {
  const began = performance.now();
  const task = scope.run(async () => {
    "use structured";
    try {
      return await timeout(10, hanging);
    } catch (error) {
      return error;
    }
  });
  const error = (await task) as unknown as TimeoutError;
  expect(performance.now() - began).toBeGreaterThanOrEqual(10);
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).not.toBeInstanceOf(CancelledError);
  expect(error).toMatchObject({ name: "TimeoutError", code: "ASX1014", ms: 10 });
  expect(String(error)).toBe("TimeoutError: ASX1014: timed out after 10 ms");
});

law("C9: uncaught, it is the function's err", async ({ scope }) => {
  const task = scope.run(async () => {
    "use structured";
    await timeout(2, hanging);
  });
  expect(await task.outcome()).toMatchObject({ kind: "err", error: { name: "TimeoutError" } });
});

law("C9: a timeout returns after all cleanup in it", async ({ scope }) => {
  const log: string[] = [];
  const task = scope.run(async () => {
    "use structured";
    try {
      await timeout(2, () => cleaningFor(10, log));
    } catch (error) {
      log.push((error as Error).name);
    }
  });
  await task;
  expect(log).toEqual(["cleaned", "TimeoutError"]);
});

law("C9: a timeout reaches nobody beside it", async ({ scope }) => {
  const task = scope.run(async () => {
    "use structured";
    const child = hanging() as Task<void>;
    await timeout(2, () => hanging()).catch(() => "timed out");
    child.cancel();
    return "unharmed";
  });
  expect(await task).toBe("unharmed");
});

law("C9: the outer timeout is not caught around the inner one", async ({ scope }) => {
  const log: string[] = [];
  const middle = async () => {
    "use structured";
    try {
      await timeout(40, hanging);
    } catch {
      log.push("caught the outer's");
    }
  };
  const task = scope.run(async () => {
    "use structured";
    try {
      await timeout(5, middle);
    } catch (error) {
      log.push((error as Error).name);
    }
  });
  await task;
  expect(log).toEqual(["TimeoutError"]);
});

law(
  "C9: the inner timeout, when it is the first, is caught around it, though the outer's time is up meanwhile",
  async ({ scope }) => {
    const log: string[] = [];
    const middle = async () => {
      "use structured";
      try {
        await timeout(2, () => cleaningFor(20, log));
      } catch (error) {
        log.push(`inner: ${(error as TimeoutError).ms}`);
      }
      await undefined;
      log.push("went on");
    };
    const task = scope.run(async () => {
      "use structured";
      try {
        await timeout(10, middle);
      } catch (error) {
        log.push(`outer: ${(error as TimeoutError).ms}`);
      }
    });
    await task;
    expect(log).toEqual(["cleaned", "inner: 2", "outer: 10"]);
  },
);

law("C9: of equal timeouts the outer one fires, and the inner one throws nothing", async ({ scope }) => {
  const log: string[] = [];
  const frozen = performance.now();
  const { now } = performance;
  performance.now = () => frozen;
  const middle = async () => {
    "use structured";
    try {
      await timeout(5, hanging);
    } catch {
      log.push("inner");
    }
  };
  const task = scope.run(async () => {
    "use structured";
    try {
      await timeout(5, middle);
    } catch {
      log.push("outer");
    }
  });
  performance.now = now;
  await task;
  expect(log).toEqual(["outer"]);
});

law("C9: a cancel that comes before its time is a cancel, and no timeout", async ({ scope }) => {
  const log: string[] = [];
  const task = scope.run(async () => {
    "use structured";
    try {
      await timeout(60, () => cleaningFor(80, log));
    } catch {
      log.push("caught");
    }
  });
  await macrotask();
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["cleaned"]);
});

law("C9: a cancel of the timeout itself is no timeout either, though its time is up meanwhile", async ({ scope }) => {
  const log: string[] = [];
  const task = scope.run(async () => {
    "use structured";
    const bounded = timeout(200, () => cleaningFor(250, log));
    bounded.cancel("not wanted");
    return (await bounded.outcome()).kind;
  });
  expect(await task).toBe("cancelled");
  expect(log).toEqual(["cleaned"]);
});

law("C4: what ends with a result all the same is delivered, though its time is up", async ({ scope }) => {
  const open = gate<string>();
  const stubborn = async () => {
    "use structured";
    try {
      return "early";
    } finally {
      await open.promise;
    }
  };
  const task = scope.run(async () => {
    "use structured";
    return timeout(2, stubborn);
  });
  await after(8);
  open.open("late");
  expect(await task).toBe("early");
});

law("C9: what it has started besides, and its time cuts off, fails it as well", async ({ scope }) => {
  const task = scope.run(async () => {
    "use structured";
    try {
      return await timeout(5, () => {
        hanging();
        return "returned";
      });
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(await task).toBe("TimeoutError");
});

law("C5: inside a cleanup a timeout bounds that cleanup", async ({ scope }) => {
  const log: string[] = [];
  const task = scope.run(async () => {
    "use structured";
    try {
      await never();
    } finally {
      try {
        await timeout(3, hanging);
      } catch (error) {
        log.push((error as Error).name);
      }
    }
  });
  await macrotask();
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["TimeoutError"]);
});

law("C9: a timeout may race, and loses as any other racer", async ({ scope }) => {
  const log: string[] = [];
  const task = scope.run(async () => {
    "use structured";
    const slow = async () => {
      "use structured";
      await sleep(30);
      return "slow";
    };
    const first = await Promise.race([timeout(200, () => cleaningFor(1, log)), timeout(100, slow)]);
    const all = await Promise.allSettled([timeout(2, hanging), timeout(100, () => "quick")]);
    return [first, all.map(({ status }) => status)];
  });
  expect(await task).toEqual(["slow", ["rejected", "fulfilled"]]);
  expect(log).toEqual(["cleaned"]);
});

law("C2: a timeout says when, where and why it asked", async ({ scope, driver }) => {
  let inner: Promise<unknown> | undefined;
  const began = driver.time(); // which is behind the host's, if that was frozen before
  const task = scope.run(async () => {
    "use structured";
    try {
      await timeout(4, () => {
        const child = hanging() as Task<void>;
        inner = child.outcome();
        return child;
      });
    } catch {}
  });
  await task;
  expect(await inner).toMatchObject({
    kind: "cancelled",
    cancel: {
      kind: "parent",
      message: "timed out after 4 ms",
      cause: { kind: "timeout", region: "timeout", site: { module: expect.stringContaining("timeout.test.ts") } },
    },
  });
  const { at } = ((await inner) as { cancel: { cause: { at: number } } }).cancel.cause;
  expect(at).toBeGreaterThanOrEqual(began + 3);
});

law("O3: outside any region a timeout fails, and calls nothing", async ({ rejections }) => {
  const log: string[] = [];
  await expect(timeout(1, () => log.push("called"))).rejects.toMatchObject({ code: "ASX1001" });
  expect(log).toEqual([]);
  expect(await rejections()).toEqual([]);
});

law("O3: a time that cannot be fails the timeout, which calls nothing", async ({ scope }) => {
  const log: string[] = [];
  for (const ms of [-1, Number.NaN, undefined as never]) {
    const task = scope.run(() => timeout(ms, () => log.push("called")));
    await expect(task).rejects.toMatchObject({ code: "ASX1009", message: expect.stringContaining(`timeout(${ms})`) });
  }
  expect(log).toEqual([]);
});

law(
  "C9: a timeout of no time at all still calls its function, and cuts it off at its first wait",
  async ({ scope }) => {
    const log: string[] = [];
    const task = scope.run(() =>
      timeout(0, async () => {
        "use structured";
        log.push("called");
        await never();
      }),
    );
    await expect(task).rejects.toBeInstanceOf(TimeoutError);
    expect(log).toEqual(["called"]);
  },
);

law("C9: a time without end is none", async ({ scope }) => {
  expect(await scope.run(() => timeout(Number.POSITIVE_INFINITY, async () => "done"))).toBe("done");
});

law("F2: what comes after the timeout does not take the place of its error", async ({ scope }) => {
  for (const settle of ["open", "fail"] as const) {
    const late = gate<string>();
    let timed: Task<string> | undefined;
    const waiting = scope.run(async () => {
      "use structured";
      timed = timeout(1, () => late.promise);
      await timed;
    });
    const outcome = await waiting.outcome();
    late[settle]("late");
    await macrotask();
    expect(await timed?.outcome()).toEqual(outcome);
    expect(outcome).toEqual({ kind: "err", error: expect.any(TimeoutError) });
  }
});
