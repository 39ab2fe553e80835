import type { Outcome, Task } from "@asupersync/browser";
import { type Socket, type SocketClose, SocketError, webSocket } from "@asupersync/browser/io";
import { afterAll, beforeAll, beforeEach, expect, vi } from "vitest";
import { after, law, macrotask, ownersOf, recordedLaw } from "../support/index.ts";
import { type SocketServer, serveSilence, serveSockets } from "../support/socket-server.ts";

let server: SocketServer;
beforeAll(async () => {
  server = await serveSockets();
});
afterAll(() => server.close());
beforeEach(() => {
  server.log.length = 0;
});

const logged = (line: string): Promise<void> =>
  vi.waitFor(() => expect(server.log).toContain(line), { timeout: 60_000, interval: 2 });

law("F3: a socket sends and receives, and is closed when its function has ended", async ({ scope }) => {
  let socket: Socket | undefined;
  async function chat() {
    "use structured";
    socket = await webSocket(`${server.url}/echo`);
    expect(socket.state).toBe("open");
    await socket.send("hello");
    await socket.send(new TextEncoder().encode("bytes"));
    return [await socket.receive(), await socket.receive()];
  }
  expect(await scope.run(chat)).toEqual(["hello", "bytes"]);
  expect(socket?.state).toBe("closed");
  expect(await socket?.closed).toEqual({ kind: "ok", value: { code: 1000, reason: "", wasClean: true } });
  await logged("close 1000");
  expect(server.log).toEqual(["open /echo", "message hello", "message bytes", "close 1000"]);
});

law("F3: for await receives until the other side closes", async ({ scope }) => {
  let closed: Outcome<SocketClose> | undefined;
  async function count() {
    "use structured";
    const numbers: unknown[] = [];
    const socket = await webSocket(`${server.url}/count`);
    for await (const message of socket) numbers.push(message);
    closed = await socket.closed;
    await expect(socket.receive()).rejects.toMatchObject({ code: "ASX1030" });
    await expect(socket.send("too late")).rejects.toMatchObject({ code: "ASX1030" });
    return numbers;
  }
  expect(await scope.run(count)).toEqual(["1", "2", "3"]);
  expect(closed).toEqual({ kind: "ok", value: { code: 1000, reason: "counted", wasClean: true } });
});

law("F3: a cancelled function's socket is closed as its last act, after its finally", async ({ scope }) => {
  const log: string[] = [];
  let socket: Socket | undefined;
  async function chat() {
    "use structured";
    socket = await webSocket(`${server.url}/echo`);
    try {
      await socket.receive();
    } finally {
      log.push(`finally: ${socket.state}`);
      await socket.send("bye");
      log.push(`they said ${await socket.receive()}`);
    }
  }
  const task = scope.run(chat);
  await logged("open /echo");
  await macrotask();
  await after(5);
  task.cancel("enough");
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["finally: open", "they said bye"]);
  expect(socket?.state).toBe("closed");
  expect(await socket?.closed).toMatchObject({ kind: "cancelled", cancel: { message: "enough" } });
  await logged("close 1000 cancelled");
});

law("F3: to connect is an operation, which a cancel aborts", async ({ scope, runtime }) => {
  const silence = await serveSilence();
  async function chat() {
    "use structured";
    await webSocket(`${silence.url}/nowhere?secret`);
  }
  const task = scope.run(chat);
  await after(5);
  expect(ownersOf(runtime, "websocket /nowhere")).toEqual(["runtime", "room", "chat"]);
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  await silence.close();
});

law("F3: in a cancelled region nothing is opened", async ({ scope }) => {
  async function chat() {
    "use structured";
    (scope as { cancel(): void }).cancel();
    await webSocket(`${server.url}/echo`);
  }
  expect((await scope.run(chat).outcome()).kind).toBe("cancelled");
  await after(5);
  expect(server.log).toEqual([]);
});

law("F3: what cannot be opened, or is cut off, fails with what the protocol says", async ({ scope }) => {
  async function refused() {
    "use structured";
    await webSocket("ws://127.0.0.1:1/");
  }
  async function cutOff() {
    "use structured";
    const socket = await webSocket(`${server.url}/quiet`);
    for (const client of server.clients) client.terminate();
    for await (const message of socket) expect.unreachable(String(message));
  }
  for (const fn of [refused, cutOff]) {
    const outcome = await scope.run(fn).outcome();
    expect(outcome).toMatchObject({ kind: "err", error: { code: "ASX1031", close: { code: 1006, wasClean: false } } });
    expect((outcome as { error: unknown }).error).toBeInstanceOf(SocketError);
  }
});

law("F3: the handshake is bounded", async ({ scope }) => {
  async function chat() {
    "use structured";
    const socket = await webSocket(`${server.url}/quiet`, { closeTimeout: 20 });
    for (const client of server.clients) client.pause(); // it does not read our close
    return socket;
  }
  const socket = await scope.run(chat);
  expect(await socket.closed).toMatchObject({ kind: "err", error: { code: "ASX1031" } });
  expect(socket.state).toBe("closed");
});

law("T5: more messages than there is room for cut the socket off; none is lost silently", async ({ scope }) => {
  async function slow() {
    "use structured";
    const received: unknown[] = [];
    const socket = await webSocket(`${server.url}/quiet`, { capacity: 2 });
    for (const client of server.clients) for (const number of [1, 2, 3, 4]) client.send(String(number));
    await socket.closed;
    try {
      for await (const message of socket) received.push(message);
    } catch (error) {
      received.push((error as SocketError).close.reason);
    }
    return received;
  }
  expect(await scope.run(slow)).toEqual(["1", "2", "more than 2 messages wait"]);
});

law("C4: a receive that is cancelled takes no message", async ({ scope }) => {
  async function chat() {
    "use structured";
    const socket = await webSocket(`${server.url}/echo`);
    const impatient = async () => {
      "use structured";
      return await socket.receive();
    };
    const task = impatient() as Task<unknown>;
    await undefined;
    task.cancel();
    await socket.send("for the next");
    return await socket.receive();
  }
  expect(await scope.run(chat)).toBe("for the next");
});

recordedLaw(
  "B3: a send is an obligation, committed when the host has taken the message",
  async ({ scope, runtime }) => {
    async function chat() {
      "use structured";
      const socket = await webSocket(`${server.url}/quiet`, { highWater: 0 });
      for (const client of server.clients) client.pause();
      const block = new Uint8Array(8 << 20);
      const sending = async () => {
        "use structured";
        for (;;) await socket.send(block);
      };
      const task = sending() as Task<never>;
      await after(30);
      task.cancel();
      expect((await task.outcome()).kind).toBe("cancelled");
      for (const client of server.clients) client.terminate();
    }
    await scope.run(chat);
    const told = runtime.tracing.events().filter(({ label }) => label === "websocket /quiet.message");
    const count = (kind: string): number => told.filter((event) => event.kind === kind).length;
    expect(count("committed")).toBeGreaterThan(0);
    expect(count("aborted")).toBe(1);
    expect(count("reserved")).toBe(count("committed") + 1);
  },
);

law("F3: bad options and places are refused, and outside any region all", async ({ scope, runtime }) => {
  const { webSocket: open } = runtime.io;
  async function badOption() {
    "use structured";
    await open(server.url, { capacity: 0 });
  }
  async function badUrl() {
    "use structured";
    await open("no url at all:");
  }
  expect(await scope.run(badOption).outcome()).toMatchObject({ kind: "err", error: { code: "ASX1009" } });
  expect(await scope.run(badUrl).outcome()).toMatchObject({ kind: "err", error: { name: "SyntaxError" } });
  expect(await open(server.url).catch((error) => error)).toMatchObject({ code: "ASX1001" });
});

law("F3: a scope's socket lives as long as the scope", async ({ scope }) => {
  const inner = scope.createScope("inner");
  const socket = await inner.run(() => webSocket(`${server.url}/echo`));
  await after(2);
  expect(socket.state).toBe("open");
  await inner.close();
  expect(socket.state).toBe("closed");
});
