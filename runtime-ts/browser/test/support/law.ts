import { expect, test } from "vitest";
import { Room } from "./room.ts";
import { within } from "./time.ts";

/** Milliseconds after which a law that has not ended never will. */
const PATIENCE = 60_000;

type Body = (room: Room) => unknown;

/**
 * A law of the runtime, as a test: `id: what holds`. It gets a room of its own to try the law in. When it is through,
 * the kernel must be quiet, every slot given back, and nothing reported that the law did not ask for. It is tried twice,
 * for it must hold whether the kernel hears of every call at once, or when it must (U7).
 */
export function law(name: string, body: Body): void {
  recordedLaw(name, body);
  test(`${name}; unrecorded`, () => hold(name, body, false));
}

/** A law of what a recording tells, or a lab. */
export function recordedLaw(name: string, body: Body): void {
  test(name, () => hold(name, body, true));
}

async function hold(name: string, body: Body, recorded: boolean): Promise<void> {
  expect(name, "a law's name begins with the id of its rule").toMatch(/^[A-Z]+\d+: /);
  const room = new Room(recorded);
  try {
    await within(PATIENCE, judge(body, room), () => room.living());
  } catch (error) {
    await room.leave();
    throw room.broken.length === 0 ? error : new Error(`${error}\nand before it:\n${room.broken.join("\n")}`);
  }
}

async function judge(body: Body, room: Room): Promise<void> {
  await body(room);
  await room.expectAgreement();
  await room.close();
  room.expectSilence();
}
