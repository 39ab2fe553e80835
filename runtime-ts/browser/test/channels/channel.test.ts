import { createRuntime, sleep, type Task } from "@asupersync/browser";
import { type Channel, ChannelClosedError, channel, oneshot, type Permit } from "@asupersync/browser/channels";
import { timeout } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import { law, macrotask, never, shapeOf } from "../support/index.ts";

async function sendAll<T>(to: Channel<T>, values: readonly T[]) {
  "use structured";
  for (const value of values) await to.send(value);
}

async function receiveAll<T>(from: Channel<T>) {
  "use structured";
  const values: T[] = [];
  for await (const value of from) values.push(value);
  return values;
}

law("T5: a channel holds as many values as it was made for, and who sends more waits", async ({ scope, runtime }) => {
  const numbers = channel<number>(2, "numbers");
  const task = scope.run(sendAll, numbers, [1, 2, 3, 4]);
  await macrotask();
  expect(numbers.size).toBe(2);
  expect(shapeOf(runtime.tracing.tree())).toEqual(["runtime", ["room", ["sendAll", ["numbers.send"]]]]);
  expect(numbers.tryReceive()).toEqual({ value: 1 });
  await macrotask();
  expect(numbers.size).toBe(2);
  expect([2, 3, 4].map(() => numbers.tryReceive()?.value)).toEqual([2, 3, 4]);
  expect(numbers.tryReceive()).toBeUndefined();
  await task;
});

law("T5: values arrive in order, each at one receiver, whoever comes first", async ({ scope }) => {
  const numbers = channel<number>(3);
  const receivers = [scope.run(receiveAll<number>, numbers), scope.run(receiveAll<number>, numbers)];
  const values = Array.from({ length: 40 }, (_, value) => value);
  await Promise.all([0, 1].map((half) => scope.run(sendAll, numbers, values.slice(half * 20, half * 20 + 20))));
  numbers.close();
  const received = await Promise.all(receivers);
  expect(received.flat().sort((a, b) => a - b)).toEqual(values);
  for (const some of received) {
    for (const half of [some.filter((value) => value < 20), some.filter((value) => value >= 20)]) {
      expect(half).toEqual(half.toSorted((a, b) => a - b));
    }
  }
});

law("B3: a send that is cancelled while it waits has sent nothing", async ({ scope }) => {
  const letters = channel<string>(1);
  letters.trySend("in it");
  const task = scope.run(sendAll, letters, ["never sent"]);
  await macrotask();
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect([letters.tryReceive(), letters.tryReceive()]).toEqual([{ value: "in it" }, undefined]);
  expect(letters.trySend("there is a place")).toBe(true);
});

law("C4: a value is not lost to a receiver that is being cancelled", async ({ scope }) => {
  const letters = channel<string>(1);
  async function receiver(log: string[]) {
    "use structured";
    log.push(await letters.receive());
    await undefined;
    log.push("went on");
  }
  const [first, second]: [string[], string[]] = [[], []];
  const leaving = scope.run(receiver, first);
  const staying = scope.run(receiver, second);
  await macrotask();
  leaving.cancel();
  letters.trySend("letter");
  await staying;
  expect([first, second]).toEqual([[], ["letter", "went on"]]);
});

law("C4: a receiver that has its value keeps it, and is left at its next checkpoint", async ({ scope }) => {
  const letters = channel<string>(1);
  const log: string[] = [];
  async function receiver() {
    "use structured";
    log.push(await letters.receive());
    await undefined;
    log.push("went on");
  }
  const task = scope.run(receiver);
  await macrotask();
  letters.trySend("letter");
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["letter"]);
});

law("C8: a receive that loses a race takes nothing", async ({ scope }) => {
  const letters = channel<string>(1);
  async function work() {
    "use structured";
    const winner = await Promise.race([letters.receive(), sleep(1).then(() => "time is up")]);
    letters.trySend("for the next");
    return [winner, await timeout(50, () => letters.receive())];
  }
  expect(await scope.run(work)).toEqual(["time is up", "for the next"]);
});

law("B3: a permit keeps a place, and gives it back when it is dropped", async ({ scope }) => {
  const letters = channel<string>(1);
  async function work() {
    "use structured";
    {
      using permit = await letters.reserve();
      expect(letters.trySend("no place")).toBe(false);
      expect(letters.size).toBe(0);
      void permit;
    }
    expect(letters.trySend("a place again")).toBe(true);
    letters.tryReceive();
    const permit = await letters.reserve();
    permit.send("sent");
    expect(() => permit.send("twice")).toThrow(expect.objectContaining({ code: "ASX1015" }));
    permit.abort();
    return letters.tryReceive();
  }
  expect(await scope.run(work)).toEqual({ value: "sent" });
});

law("B2: who throws or is cancelled with a permit gives its place to the next", async ({ scope }) => {
  const letters = channel<string>(1);
  async function holder(end: () => unknown) {
    "use structured";
    await letters.reserve();
    await end();
  }
  for (const end of [() => Promise.reject("thrown"), () => never()]) {
    const task = scope.run(holder, end);
    const outcome = task.outcome();
    await macrotask();
    const next = scope.run(sendAll, letters, ["next"]);
    await macrotask();
    task.cancel();
    expect((await outcome).kind).not.toBe("ok");
    await next;
    expect(letters.tryReceive()).toEqual({ value: "next" });
  }
});

law("B2: who returns with a permit has leaked it", async () => {
  const panics: string[] = [];
  const runtime = createRuntime({ onPanic: ({ message }) => panics.push(message) });
  const letters = channel<string>(1, "letters");
  async function holder() {
    "use structured";
    await letters.reserve();
  }
  const outcome = await runtime.createScope().run(holder).outcome();
  expect(outcome.kind).toBe("panicked");
  expect(panics).toEqual(['holder returned without settling "letters.permit"']);
  expect(letters.trySend("the place is free again")).toBe(true);
  await runtime.close();
});

law("B1: a permit can be handed to another task", async ({ scope }) => {
  const letters = channel<string>(1);
  async function later(permit: Permit<string>) {
    "use structured";
    await sleep(1);
    permit.send("by another");
  }
  async function work() {
    "use structured";
    const permit = await letters.reserve();
    permit.transfer(later(permit));
  }
  await scope.run(work);
  expect(letters.tryReceive()).toEqual({ value: "by another" });
});

law("T5: a closed channel takes nothing, and gives what is in it before it ends", async ({ scope }) => {
  const letters = channel<string>(2);
  const closed = expect.objectContaining({ name: "ChannelClosedError", code: "ASX1030" });
  async function holder() {
    "use structured";
    const permit = await letters.reserve();
    await sleep(2);
    permit.send("by permit");
  }
  const held = scope.run(holder);
  letters.trySend("first");
  const waiting = scope.run(sendAll, letters, ["too late"]);
  await macrotask();
  letters.close();
  expect(await waiting.outcome()).toEqual({ kind: "err", error: closed });
  expect(() => letters.trySend("x")).toThrow(ChannelClosedError);
  expect(await scope.run(receiveAll<string>, letters)).toEqual(["first", "by permit"]);
  await held;
  expect(await scope.run(sendAll, letters, ["x"]).outcome()).toEqual({ kind: "err", error: closed });
  expect(await letters.receive().catch((error) => error)).toEqual(closed);
});

law("T5: outside any region a channel gives promises", async () => {
  const numbers = channel<number>(1);
  const received: number[] = [];
  const reading = (async () => {
    for await (const number of numbers) received.push(number);
  })();
  for (let number = 0; number < 5; number++) await numbers.send(number);
  numbers.close();
  await reading;
  expect(received).toEqual([0, 1, 2, 3, 4]);
  const reserved = await channel(1)
    .reserve()
    .catch((error) => error);
  expect(reserved).toMatchObject({ code: "ASX1001" });
});

law("T5: a channel joins tasks of two runtimes", async ({ scope }) => {
  const other = createRuntime();
  const numbers = channel<number>(1);
  const sending = other.createScope().run(sendAll, numbers, [1, 2, 3]);
  const receiving = scope.run(receiveAll<number>, numbers);
  await sending;
  numbers.close();
  expect(await receiving).toEqual([1, 2, 3]);
  await other.close();
});

law("T5: a capacity is a whole number from 1", () => {
  for (const capacity of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => channel(capacity)).toThrow(expect.objectContaining({ code: "ASX1009" }));
  }
});

law("T5: a oneshot brings one value once", async ({ scope, runtime }) => {
  const answer = runtime.channels.oneshot<string>("answer");
  async function asker() {
    "use structured";
    return await answer.receive();
  }
  const task = scope.run(asker) as Task<string>;
  await macrotask();
  answer.send("42");
  expect(await task).toBe("42");
  expect(() => answer.send("43")).toThrow(ChannelClosedError);
  const dropped = oneshot<string>();
  dropped.close();
  expect(await dropped.receive().catch((error) => error)).toBeInstanceOf(ChannelClosedError);
});

law("C1: in a cancelled region nothing is sent and nothing received", async ({ scope }) => {
  const letters = channel<string>(1);
  letters.trySend("stays");
  async function work() {
    "use structured";
    (scope as { cancel(): void }).cancel();
    await letters.receive();
  }
  expect((await scope.run(work).outcome()).kind).toBe("cancelled");
  expect(letters.tryReceive()).toEqual({ value: "stays" });
});
