import type { TraceEvent } from "@asupersync/browser";
import { expect, test } from "vitest";
import { Room } from "../support/room.ts";
import { isPlain, takeSteps } from "../support/stepwise.ts";
import { macrotask } from "../support/time.ts";

async function child(name: string) {
  "use structured";
  await macrotask();
  return name;
}

async function starts() {
  "use structured";
  child("left behind");
  return child("returned");
}

async function throws(): Promise<never> {
  "use structured";
  child("cancelled");
  throw new Error("after a start");
}

async function down(depth: number): Promise<string> {
  "use structured";
  return depth > 0 ? down(depth - 1) : child("the bottom");
}

async function all() {
  "use structured";
  await starts();
  await throws().catch(() => "caught");
  await Promise.all([starts(), down(3), Promise.resolve()]);
  return down(450);
}

const said = ({ kind, id, label, parent, other, site, detail }: TraceEvent): unknown[] => [
  kind,
  id,
  label,
  parent,
  other,
  site,
  detail,
];

/** What is told of a program, whether or not its plain bodies take steps. */
async function eventsOf(takesSteps: boolean): Promise<unknown[]> {
  const room = new Room(true);
  const asBefore = takesSteps ? takeSteps(room.driver) : () => {};
  expect(await room.scope.run(all)).toBe("the bottom");
  await room.settled();
  const events = room.runtime.tracing.events().map(said);
  await room.close();
  asBefore();
  room.expectSilence();
  return events;
}

test("D1, L20: of a plain body is told what is told of a generator, event by event", async () => {
  const plain = await eventsOf(false);
  expect(["starts", "throws", "down"].filter(isPlain)).toHaveLength(3);
  expect(plain.length).toBeGreaterThan(1_000);
  expect(await eventsOf(true)).toEqual(plain);
});
