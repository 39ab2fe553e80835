import type { CancelInfo, Outcome, ScopeHandle, Task } from "@asupersync/browser";
import { expect, test } from "vitest";
import { labels } from "../../src/driver/descriptor.ts";
import { Wake } from "../../src/driver/host/wake.ts";
import { Room } from "../support/room.ts";
import { takeSteps } from "../support/stepwise.ts";
import { macrotask, within } from "../support/time.ts";

/** How a program is run: each must do the same (U7, L20). */
const WAYS: Record<string, Way> = {
  "every call is a task": { recorded: false, isTask: true },
  "calls are frames": { recorded: false, isTask: false },
  "everything is recorded": { recorded: true },
  "all bodies are generators": { recorded: false, isTask: false, takesSteps: true },
};

interface Way {
  readonly recorded: boolean;
  readonly isTask?: boolean;
  /** Whether plain bodies take a step, as generators do (L20). */
  readonly takesSteps?: boolean;
}

/** How many moments, and how many tasks, are tried. */
const MOMENTS = 15;
const TASKS = 3;

/** A program: what it does goes by its `world`, which notes it. */
export type Program = (world: World) => unknown;

/** What happens at a moment to a task that the program has kept, or to its scope. */
export type Touch = (world: World, task: Task<unknown>) => unknown;

/** Where a program runs, and what it has said. */
export class World {
  readonly said: string[] = [];
  readonly kept: Task<unknown>[] = [];
  readonly scope: ScopeHandle;
  /** How much is still to be said before the touch. */
  #patience: number;
  readonly #touch: () => unknown;

  constructor(room: Room, patience: number, touch: (world: World) => unknown) {
    this.#patience = patience;
    this.#touch = () => touch(this);
    this.scope = room.scope.createScope("program", { onError: (error) => void this.said.push(`scope: ${error}`) });
  }

  /** Notes what happens now. The program does this at each place where somebody may touch it. */
  readonly say = (text: string): void => {
    this.said.push(text);
    if (this.#patience-- === 0) this.#touch();
  };

  /** Keeps a handle for others to use. */
  readonly keep = <T>(task: Promise<T>): Promise<T> => {
    this.kept.push(task as Task<unknown>);
    return task;
  };
}

const chainOf = (cancel: CancelInfo | undefined): string =>
  cancel ? `${cancel.kind} "${cancel.message}" of ${cancel.region} by ${cancel.task} < ${chainOf(cancel.cause)}` : "";

const errorText = (error: unknown): string =>
  error instanceof Error
    ? `${error.name}: ${error.message}\n${(error as { asyncStack?: string }).asyncStack}`
    : `${error}`;

/** All that is to be known of an outcome. */
export function textOf(outcome: Outcome<unknown>): string {
  if (outcome.kind === "ok") return `ok ${outcome.value}`;
  if (outcome.kind === "err") return `err ${errorText(outcome.error)} beside ${outcome.suppressed?.map(errorText)}`;
  if (outcome.kind === "panicked") return `panicked ${outcome.panic.message}`;
  return `cancelled ${chainOf(outcome.cancel)} but ${outcome.cleanupErrors?.map(errorText)}`;
}

/** Somebody's touch: how, when, and whom. */
interface Moment {
  readonly touch: Touch;
  /** After so much has been said. */
  readonly patience: number;
  readonly which: number;
}

/** In a room of its own: how far the kernel is with its slices must make no difference. */
async function runOnce(
  program: Program,
  { recorded, takesSteps }: Way,
  { touch, patience, which }: Moment,
): Promise<string[]> {
  const room = new Room(recorded);
  const asBefore = takesSteps ? takeSteps(room.driver) : () => {};
  const world = new World(room, patience, (world) => {
    const task = world.kept[which];
    if (task) touch(world, task);
  });
  const { scope, said, kept } = world;
  const top = scope.run(program, world) as Task<unknown>;
  kept.push(top);
  for (let turn = 0; turn < 8; turn++) await macrotask();
  await within(4_000, scope.close(), () => `${said.join("\n")}\n${room.living()}\n${room.broken.join("\n")}`);
  for (const task of kept) said.push(textOf(await task.outcome()));
  await room.expectAgreement();
  await room.close();
  said.push(...(await room.rejections()).map((error) => `unhandled ${error}`), ...(await room.warnings()));
  room.expectSilence();
  asBefore();
  return said;
}

/** What a program says in each way, touched at a moment in the life of a task. */
async function compare(program: Program, moment: Moment): Promise<string[]> {
  let first: string[] | undefined;
  for (const [name, way] of Object.entries(WAYS)) {
    for (const fn of labels) fn.isTask = way.isTask ?? fn.isTask;
    const said = await runOnce(program, way, moment).catch((error) => {
      throw new Error(`${name}: ${error.message}`, { cause: error });
    });
    first ??= said;
    expect(said, name).toEqual(first);
  }
  return first as string[];
}

/** Tries a program untouched, then touches each of its tasks at each moment: whatever way it runs, it must say the same. */
export function everyWay(name: string, program: Program, touches: Record<string, Touch> = {}): void {
  test(name, async () => {
    const { breathes } = Wake.prototype;
    Wake.prototype.breathes = () => false; // a slice of time is spent sooner or later, as the machine is busy
    try {
      const untouched = { touch: () => {}, patience: -1, which: 0 };
      await runOnce(program, { recorded: false }, untouched); // a module's functions have labels from the first call on
      const { length } = await compare(program, untouched);
      expect(length).toBeGreaterThan(1);
      for (const [kind, touch] of Object.entries(touches)) {
        for (let patience = 0; patience < Math.min(length, MOMENTS); patience++) {
          for (let which = 0; which < TASKS; which++) {
            await compare(program, { touch, patience, which }).catch((error) => {
              const where = `${kind}, of number ${which}, after ${patience} had been said`;
              throw new Error(`${where}: ${error.message}\n${error.diff ?? ""}`, { cause: error });
            });
          }
        }
      }
    } finally {
      Wake.prototype.breathes = breathes;
    }
  });
}
