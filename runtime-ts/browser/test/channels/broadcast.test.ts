import { type Broadcast, broadcast, type Channel, watch } from "@asupersync/browser/channels";
import { expect } from "vitest";
import { gate, law, macrotask } from "../support/index.ts";

async function receiveAll<T>(from: AsyncIterable<T>) {
  "use structured";
  const values: T[] = [];
  for await (const value of from) values.push(value);
  return values;
}

async function sendAll<T>(to: Broadcast<T>, values: readonly T[]) {
  "use structured";
  for (const value of values) await to.send(value);
}

law("T5: a broadcast gives every value to every subscriber, and waits for the slowest", async ({ scope }) => {
  const news = broadcast<number>(1, "news");
  const [quick, slow] = [news.subscribe(), news.subscribe()];
  const received = scope.run(receiveAll<number>, quick);
  const sending = scope.run(sendAll, news, [1, 2, 3]);
  await macrotask();
  expect([quick.size, slow.size]).toEqual([0, 1]);
  expect(slow.tryReceive()).toEqual({ value: 1 });
  await macrotask();
  expect(slow.tryReceive()).toEqual({ value: 2 });
  await sending;
  news.close();
  expect(await received).toEqual([1, 2, 3]);
  expect(await scope.run(receiveAll<number>, slow)).toEqual([3]);
  expect(await scope.run(sendAll, news, [4]).outcome()).toMatchObject({ kind: "err", error: { code: "ASX1030" } });
  expect(await scope.run(receiveAll<number>, news.subscribe())).toEqual([]);
});

law("B3: a broadcast that is cancelled while it waits is received by nobody, and keeps no place", async ({ scope }) => {
  const news = broadcast<string>(1);
  const [free, full] = [news.subscribe(), news.subscribe()];
  full.trySend("no room");
  const task = scope.run(sendAll, news, ["never sent"]);
  await macrotask();
  expect(free.trySend("kept for the broadcast")).toBe(false);
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(free.trySend("there is room")).toBe(true);
  expect(free.tryReceive()).toEqual({ value: "there is room" });
});

law("T5: who unsubscribes holds nobody up", async ({ scope }) => {
  const news = broadcast<number>(1);
  const [leaving, staying]: [Channel<number>, Channel<number>] = [news.subscribe(), news.subscribe()];
  leaving.trySend(0);
  const sending = scope.run(sendAll, news, [1]);
  await macrotask();
  leaving.close();
  await sending;
  expect(staying.tryReceive()).toEqual({ value: 1 });
  expect(news.subscribers).toBe(1);
  expect(await news.send(2).catch((error) => error)).toMatchObject({ code: "ASX1001" });
});

law("T5: a watched value is seen as it is, and changes are waited for", async ({ scope, runtime }) => {
  const speed = runtime.channels.watch(0, "speed");
  const seen: number[] = [];
  const looked = gate();
  async function look() {
    "use structured";
    for await (const value of speed) {
      seen.push(value);
      await looked.promise;
    }
  }
  async function waits() {
    "use structured";
    return await speed.changed();
  }
  const looking = scope.run(look);
  const change = scope.run(waits);
  await macrotask();
  for (const value of [1, 2, 3]) speed.set(value);
  expect(await change).toBe(1);
  expect(speed.value).toBe(3);
  speed.close();
  looked.open();
  await looking;
  expect(seen).toEqual([0, 3]);
  expect(() => speed.set(4)).toThrow(expect.objectContaining({ code: "ASX1030" }));
  expect(await scope.run(waits).outcome()).toMatchObject({ kind: "err", error: { code: "ASX1030" } });
});

law("C1: who is cancelled while it waits for a change is forgotten", async ({ scope }) => {
  const speed = watch(0);
  async function waits() {
    "use structured";
    return await speed.changed();
  }
  const task = scope.run(waits);
  await macrotask();
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  speed.set(1);
  const [first] = [scope.run(waits)];
  await macrotask();
  speed.set(2);
  expect(await first).toBe(2);
});
