import { expect, test } from "vitest";
import { Room } from "./room.ts";
import { within } from "./time.ts";

/** Milliseconds after which a law that has not ended never will. */
const PATIENCE = 60_000;

/**
 * A law of the runtime, as a test: `id: what holds`. It gets a room of its own to try the law in. When it is through,
 * the kernel must be quiet, every slot given back, and nothing reported that the law did not ask for.
 */
export function law(name: string, body: (room: Room) => unknown): void {
  test(name, async () => {
    expect(name, "a law's name begins with the id of its rule").toMatch(/^[A-Z]+\d+: /);
    const room = new Room();
    try {
      await within(PATIENCE, judge(body, room), () => room.living());
    } catch (error) {
      await room.leave();
      throw room.broken.length === 0 ? error : new Error(`${error}\nand before it:\n${room.broken.join("\n")}`);
    }
  });
}

async function judge(body: (room: Room) => unknown, room: Room): Promise<void> {
  await body(room);
  await room.expectAgreement();
  await room.close();
  room.expectSilence();
}
