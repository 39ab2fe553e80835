import { sleep } from "@asupersync/browser";
import { expect, test } from "vitest";
import { labels } from "../../src/driver/descriptor.ts";
import { Wake } from "../../src/driver/host/wake.ts";
import { Room } from "../support/room.ts";
import { takeSteps } from "../support/stepwise.ts";
import { macrotask, within } from "../support/time.ts";
import { Chance, grow, type Record, type World } from "./chance/program.ts";

/** How many programs are tried; a failure names the seed of its own. A page's timers are slow. */
const PROGRAMS = typeof process === "undefined" ? 30 : Number(process.env.CHANCE ?? 200);

/** Gives what was left to chance, in its order. */
async function tryOne(seed: number, room: Room, pause: World["pause"]): Promise<string> {
  const inner = room.scope.createScope("inner", { onError: () => {} });
  const records: Record[] = [];
  const flaws: string[] = [];
  const chance = new Chance(seed);
  for (let tree = 0; tree < 2; tree++) inner.run(grow, { chance, records, flaws, pause, depth: 0, owner: undefined });
  if (chance.one(3)) inner.cancel();
  const show = `seed ${seed}`;
  await within(4_000, inner.close(), () => `${show}\n${room.living()}\n${room.broken.join("\n")}`);
  expect(
    records.filter(({ hasLeft }) => !hasLeft).map(({ id }) => id),
    `${show}: never left`,
  ).toEqual([]);
  expect(
    records.filter(({ toFinalize }) => toFinalize > 0).map(({ id }) => id),
    `${show}: not finalized`,
  ).toEqual([]);
  expect(flaws, show).toEqual([]);
  await room.expectAgreement();
  await room.close();
  await room.rejections();
  await room.warnings();
  room.expectSilence();
  return chance.told.join();
}

test(`C3: ${PROGRAMS} programs of chance end, and each leaves what it owns before it leaves`, async () => {
  for (let seed = 1; seed <= PROGRAMS; seed++) await tryOne(seed, new Room(true), sleep);
});

/** Turns of the host, where a clock would make no two runs alike. */
async function turns(length: number): Promise<void> {
  for (let turn = 0; turn <= length; turn++) await macrotask();
}

/** @param isTask whether the kernel hears of every call at once */
function tryUnrecorded(seed: number, isTask: boolean): Promise<string> {
  for (const fn of labels) fn.isTask = isTask;
  return tryOne(seed, new Room(false), turns);
}

/** The same, though no body is plain. */
async function tryInSteps(seed: number): Promise<string> {
  for (const fn of labels) fn.isTask = false;
  const room = new Room(false);
  const asBefore = takeSteps(room.driver);
  const told = await tryOne(seed, room, turns);
  asBefore();
  return told;
}

test(`U7: ${PROGRAMS} programs of chance do the same in the same order, whether or not the kernel hears of every call, and whether or not a body is plain`, async () => {
  const { breathes } = Wake.prototype;
  Wake.prototype.breathes = () => false; // a slice of time is spent sooner or later, as the machine is busy
  try {
    for (let seed = 1; seed <= PROGRAMS; seed++) {
      const told = await tryUnrecorded(seed, false);
      expect(await tryUnrecorded(seed, true), `seed ${seed}, as tasks`).toBe(told);
      expect(await tryInSteps(seed), `seed ${seed}, as generators`).toBe(told);
    }
  } finally {
    Wake.prototype.breathes = breathes;
  }
});
