import { expect, test } from "vitest";
import { Room } from "./room.ts";
import { after } from "./time.ts";

/** Milliseconds after which a law that has not ended never will. */
const PATIENCE = 4000;

/**
 * A law of the runtime, as a test: `id: what holds`. It gets a room of its own to try the law in. When it is through,
 * the kernel must be quiet, every slot given back, and nothing reported that the law did not ask for.
 */
export function law(name: string, body: (room: Room) => unknown): void {
  test(name, async () => {
    expect(name, "a law's name begins with the id of its rule").toMatch(/^[A-Z]+\d+: /);
    const room = new Room();
    try {
      await inTime(room, judge(body, room));
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

/** Turns a hang into a failure that shows what hangs. */
async function inTime(room: Room, judged: Promise<void>): Promise<void> {
  let isOver = false;
  const late = after(PATIENCE).then(() => {
    if (!isOver) throw new Error(`this did not end; what lives:\n${room.living()}`);
  });
  await Promise.race([judged, late]).finally(() => {
    isOver = true;
  });
}
