import { expect, test } from "vitest";
import { Room } from "../support/room.ts";
import { within } from "../support/time.ts";
import { Chance, grow, type Record } from "./chance/program.ts";

/** How many programs are tried; a failure names the seed of its own. A page's timers are slow. */
const PROGRAMS = typeof process === "undefined" ? 30 : 200;

async function tryOne(seed: number): Promise<void> {
  const room = new Room();
  const inner = room.scope.createScope("inner", { onError: () => {} });
  const records: Record[] = [];
  const flaws: string[] = [];
  const chance = new Chance(seed);
  for (let tree = 0; tree < 2; tree++) inner.run(grow, { chance, records, flaws, depth: 0, owner: undefined });
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
}

test(`C3: ${PROGRAMS} programs of chance end, and each leaves what it owns before it leaves`, async () => {
  for (let seed = 1; seed <= PROGRAMS; seed++) await tryOne(seed);
});
