import { bind, defer, obligation } from "@asupersync/browser/compiled";
import { afterAll, beforeAll, beforeEach, expect, vi } from "vitest";
import { after, law, macrotask, never, ownersOf, recordedLaw } from "../support/index.ts";
import { type Server, serve } from "../support/server.ts";

let server: Server;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());
beforeEach(() => {
  server.log.length = 0;
});

const logged = (line: string): Promise<void> =>
  vi.waitFor(() => expect(server.log).toContain(line), { timeout: 60_000, interval: 2 });

async function text(path: string) {
  "use structured";
  const response = await fetch(server.url + path);
  return response.text();
}

law("F2: fetch in structured code fetches", async ({ scope }) => {
  expect(await scope.run(text, "/quick")).toBe("quick answer");
});

recordedLaw("F2: it is an operation of the region, awaited or not", async ({ scope, runtime }) => {
  async function prefetch() {
    "use structured";
    const response = fetch(`${server.url}/hanging`);
    await never();
    return response;
  }
  const task = scope.run(prefetch);
  expect(ownersOf(runtime, "fetch /hanging")).toEqual(["runtime", "room", "prefetch"]);
  await logged("begun /hanging");
  task.cancel();
  await task.outcome();
  await logged("aborted /hanging");
});

law("F2: a cancel aborts it, which the server sees, and waits for it before the body is left", async ({ scope }) => {
  const log: string[] = [];
  async function work() {
    "use structured";
    try {
      await fetch(`${server.url}/hanging`);
    } catch {
      log.push("caught");
    } finally {
      log.push("left");
    }
  }
  const task = scope.run(work);
  await logged("begun /hanging");
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["left"]);
  await logged("aborted /hanging");
});

law("F2: a cancel while the body arrives aborts that too", async ({ scope }) => {
  const task = scope.run(text, "/endless");
  await logged("begun /endless");
  await after(20);
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  await logged("aborted /endless");
});

law("F2: a response outlives the function that fetched it", async ({ scope }) => {
  async function get(path: string) {
    "use structured";
    return fetch(server.url + path);
  }
  async function work() {
    "use structured";
    const response = await get("/quick");
    await after(2);
    return response.text();
  }
  expect(await scope.run(work)).toBe("quick answer");
});

law("F2: a body that was returned unread is aborted with the caller that reads it", async ({ scope }) => {
  async function get(path: string) {
    "use structured";
    return fetch(server.url + path);
  }
  async function checked(path: string) {
    "use structured";
    const response = await get(path);
    if (!response.ok) throw new Error(response.statusText);
    return response;
  }
  async function work() {
    "use structured";
    const response = await checked("/endless");
    return response.text();
  }
  const task = scope.run(work);
  await logged("begun /endless");
  await after(20);
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  await logged("aborted /endless");
});

law("F2: a task that polls keeps no body that it has read", async ({ scope }) => {
  const add = vi.spyOn(AbortSignal.prototype, "addEventListener");
  const remove = vi.spyOn(AbortSignal.prototype, "removeEventListener");
  const ofRegions = (spy: typeof add | typeof remove) =>
    spy.mock.calls.filter(([type, listener]) => type === "abort" && (listener as () => void).name === "heard").length;
  async function poll() {
    "use structured";
    for (let round = 0; round < 5; round++) {
      const response = await fetch(`${server.url}/quick`);
      await response.text();
    }
    return [ofRegions(add), ofRegions(remove)];
  }
  try {
    expect(await scope.run(poll)).toEqual([5, 5]);
  } finally {
    add.mockRestore();
    remove.mockRestore();
  }
});

law("F2: the caller's own signal reaches catch, with its own reason", async ({ scope }) => {
  const controller = new AbortController();
  const reason = new Error("the caller's own");
  async function work() {
    "use structured";
    try {
      await fetch(`${server.url}/hanging`, { signal: controller.signal });
    } catch (error) {
      return error;
    }
    return "answered";
  }
  const task = scope.run(work);
  await logged("begun /hanging");
  controller.abort(reason);
  expect(await task).toBe(reason);
  await logged("aborted /hanging");
});

law(
  "F2: a request goes without its own signal if a null is given in its place, as the host has it",
  async ({ scope }) => {
    const controller = new AbortController();
    const request = new Request(`${server.url}/slow`, { signal: controller.signal });
    const task = scope.run(async () => {
      "use structured";
      const response = await fetch(request, { signal: null });
      return response.text();
    });
    await logged("begun /slow");
    controller.abort();
    expect(await task).toBe("slow answer");
  },
);

law("O8: a bound function fetches nothing once its scope has closed", async ({ scope }) => {
  const inner = scope.createScope("inner");
  const [handler] = await inner.run(async () => {
    "use structured";
    return [bind(() => fetch(`${server.url}/quick`))] as const;
  });
  await inner.close();
  await expect(handler()).rejects.toMatchObject({ code: "ASX1002" });
  expect(server.log).toEqual([]);
});

law("F2: both signals count: the region's aborts one that has the caller's", async ({ scope }) => {
  async function work() {
    "use structured";
    await fetch(new Request(`${server.url}/hanging`, { signal: new AbortController().signal }));
  }
  const task = scope.run(work);
  await logged("begun /hanging");
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  await logged("aborted /hanging");
});

law("F2: its failure is a rejection like any other", async ({ scope }) => {
  async function work() {
    "use structured";
    try {
      await fetch("http://127.0.0.1:1/");
    } catch (error) {
      return (error as Error).constructor;
    }
    return undefined;
  }
  expect(await scope.run(work)).toBe(TypeError);
});

law("F2: in a cancelled region it is aborted before it begins", async ({ scope }) => {
  async function work() {
    "use structured";
    await undefined;
    scope.cancel();
    await fetch(`${server.url}/quick`);
  }
  expect((await scope.run(work).outcome()).kind).toBe("cancelled");
  await macrotask();
  expect(server.log).toEqual([]);
});

law("F2: one that a race loses is aborted, and drained before the race returns", async ({ scope }) => {
  async function impatient() {
    "use structured";
    await logged("begun /hanging");
    return "gave up";
  }
  async function work() {
    "use structured";
    return Promise.race([fetch(`${server.url}/hanging`), impatient()]);
  }
  expect(await scope.run(work)).toBe("gave up");
  await logged("aborted /hanging");
});

law("F2: in cleanup it belongs to the shield", async ({ scope }) => {
  const log: string[] = [];
  async function work() {
    "use structured";
    try {
      await never();
    } finally {
      log.push(await text("/slow"));
    }
  }
  const task = scope.run(work);
  await macrotask();
  task.cancel();
  await macrotask();
  scope.cancel("once more");
  await task.outcome();
  expect(log).toEqual(["slow answer"]);
});

law("C4: a body that throws after a request that it never met ends err, also when its signal is held", async (room) => {
  async function work() {
    "use structured";
    const response = await fetch(`${server.url}/endless`); // whose body goes on arriving
    room.scope.cancel();
    throw new Error(`its own, after ${response.status}`);
  }
  const outcome = await room.scope.run(work).outcome();
  expect(outcome).toMatchObject({ kind: "err", error: { message: "its own, after 200" } });
});

law("T4: the program's fetch is bound late, so that a fake installed by a test works", async ({ scope }) => {
  const fake = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response("faked"));
  expect(await scope.run(text, "/quick")).toBe("faked");
  fake.mockRestore();
  expect(await scope.run(text, "/quick")).toBe("quick answer");
});

law("T4: a fake may answer with anything, as the host's callers would see it", async ({ scope }) => {
  const answers: unknown[] = [undefined, "text", Object.freeze(new Response("frozen")), { json: () => 1 }];
  const answered = async () => {
    "use structured";
    return await fetch("/any");
  };
  for (const answer of answers) {
    const fake = vi.spyOn(globalThis, "fetch").mockReturnValue(answer as Promise<Response>);
    expect(await scope.run(answered)).toBe(answer);
    fake.mockRestore();
  }
});

recordedLaw("F1: each step of a fetch is traced with its label", async ({ scope, runtime }) => {
  const stepsOf = (label: string): string[] =>
    runtime.tracing
      .events()
      .filter((event) => event.label === label && !["request", "admitted"].includes(event.kind))
      .map(({ kind }) => kind);
  await scope.run(text, "/quick");
  expect(stepsOf("fetch /quick")).toEqual(["spawn", "submitted", "ended", "closed"]);
  const task = scope.run(text, "/hanging");
  await logged("begun /hanging");
  task.cancel();
  await task.outcome();
  expect(stepsOf("fetch /hanging")).toEqual(["spawn", "submitted", "abort", "draining", "ended", "closed"]);
  await logged("aborted /hanging");
});

law("B3: an obligation that a fetch holds goes as that does", async ({ scope }) => {
  const settled: Record<string, boolean> = {};
  async function work(path: string) {
    "use structured";
    const held = obligation(path);
    const response = fetch(server.url + path);
    held.transfer(response);
    defer(() => {
      settled[path] = held.isSettled;
    });
    await response;
  }
  await scope.run(work, "/quick");
  const task = scope.run(work, "/hanging");
  await logged("begun /hanging");
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(settled).toEqual({ "/quick": true, "/hanging": true });
  await logged("aborted /hanging");
});
