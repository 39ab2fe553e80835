import type { Task } from "@asupersync/browser";
import { defer, mask, obligation, signal, spawn, timeout } from "@asupersync/browser/compiled";

/** Numbers that follow from a seed (mulberry32). */
export class Chance {
  /** What came of each question. Who asks when depends on all that has happened before. */
  readonly told: number[] = [];
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 up to, but without, `limit`. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const number = ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
    this.told.push(number);
    return number;
  }

  /** True once in `times`. */
  one(times: number): boolean {
    return this.below(times) === 0;
  }
}

/** What is known of one task. */
export interface Record {
  readonly id: number;
  readonly owner: Record | undefined;
  /** Who it called in its body, in a way that makes them its own. */
  readonly owns: Record[];
  hasLeft: boolean;
  /** How many finalizers it has deferred, and how many of them are still to run. */
  deferred: number;
  toFinalize: number;
  task?: Task<unknown>;
}

/** What all tasks of a program share, and where this one stands in it. */
export interface World {
  readonly chance: Chance;
  readonly records: Record[];
  readonly flaws: string[];
  /** Lets so many milliseconds pass, or as many turns of the host. */
  readonly pause: (length: number) => unknown;
  readonly depth: number;
  readonly owner: Record | undefined;
}

/** A task of chance: does this and that, calls others like it, and cleans up. */
export async function grow(world: World): Promise<unknown> {
  "use structured";
  const { chance, records, flaws, pause } = world;
  const own: Record = { id: records.length, owner: world.owner, owns: [], hasLeft: false, deferred: 0, toFinalize: 0 };
  records.push(own);
  world.owner?.owns.push(own);
  const below = { ...world, depth: world.depth + 1, owner: own };
  let isOver = false;
  try {
    for (let step = chance.below(5); step >= 0; step--) {
      try {
        await act(below, own);
      } catch (error) {
        if (chance.one(2)) throw error;
      }
    }
    isOver = true;
    if (chance.one(4)) return branch(below);
    return own.id;
  } catch (error) {
    isOver = true;
    throw error;
  } finally {
    const living = own.owns.filter(({ hasLeft }) => !hasLeft);
    if (!isOver && living.length > 0) flaws.push(`${own.id} was left before ${living.map(({ id }) => id)}`);
    try {
      if (chance.one(3)) await pause(0);
      if (chance.one(4)) await branch({ ...below, owner: undefined });
    } finally {
      own.hasLeft = true;
    }
  }
}

/** Calls another one, unless there are many already. */
function branch(world: World): Promise<unknown> {
  const { records, depth, owner } = world;
  if (depth > 4 || records.length > 40) return Promise.resolve("a leaf");
  const task = grow(world);
  const born = owner?.owns.at(-1);
  if (born) born.task = task as Task<unknown>;
  return task;
}

/** One step of a body. What it calls belongs to whoever acts, for it is no task itself. */
function act(world: World, own: Record): unknown {
  const { chance, records } = world;
  const alone = { ...world, owner: undefined };
  switch (chance.below(20)) {
    case 0:
      return Promise.resolve();
    case 1:
      return world.pause(chance.below(2));
    case 2:
      throw new Error(`thrown by ${own.id}`);
    case 3:
      records[chance.below(records.length)]?.task?.cancel(own.id);
      return undefined;
    case 4:
      void branch(world);
      return undefined;
    case 5:
      return branch(world).then(() => branch(world));
    case 6:
      return combined(world);
    case 7:
      return own.owns.at(-1)?.task;
    case 8:
      return detached(alone);
    case 10:
      finalized(alone, own);
      return undefined;
    case 11:
      return holding(world);
    case 12:
      return mask(() => branch(world));
    case 13:
      return chance.one(2) ? timeout(60_000, () => branch(world)) : spawn(branch, world);
    case 14:
      return looping(alone);
    case 15:
      signal().addEventListener("abort", () => chance.below(2));
      return branch(world);
    case 16:
      return meeting(world, records[chance.below(records.length)]?.task);
    case 17:
      return leaning(world);
    case 9:
      return Promise.reject(new Error(`rejected for ${own.id}`));
    default:
      return branch(world);
  }
}

/** Defers one of several finalizers, which notes whether its turn has come (C7). */
function finalized(world: World, own: Record): void {
  const number = own.deferred++;
  own.toFinalize++;
  defer(() => {
    const { chance, flaws } = world;
    const living = own.owns.filter(({ hasLeft }) => !hasLeft);
    if (!own.hasLeft) flaws.push(`a finalizer of ${own.id} runs before it has ended`);
    if (living.length > 0) flaws.push(`a finalizer of ${own.id} runs before ${living.map(({ id }) => id)}`);
    if (--own.toFinalize !== number) flaws.push(`finalizer ${number} of ${own.id} runs out of turn`);
    if (chance.one(4)) throw new Error(`thrown by a finalizer of ${own.id}`);
    return chance.one(2) ? branch(world) : undefined;
  });
}

/** Holds an obligation for as long as another task takes (B2). */
async function holding(world: World): Promise<unknown> {
  "use structured";
  using held = obligation();
  const result = await branch(world);
  if (world.chance.one(2)) held.commit();
  return result;
}

/** Has nothing to wait at (L20): what it starts is its own all the same, and so is what it gives back. */
async function leaning(world: World): Promise<unknown> {
  "use structured";
  const { chance } = world;
  const first = branch(world);
  if (chance.one(4)) throw new Error("thrown by one that waits for nothing");
  if (chance.one(4)) spawn(branch, world);
  return chance.one(2) ? first : branch(world);
}

/** A combinator over two calls and something foreign. */
async function combined(world: World): Promise<unknown> {
  "use structured";
  const inputs = () => [branch(world), branch(world), ...(world.chance.one(2) ? [Promise.resolve()] : [])];
  switch (world.chance.below(4)) {
    case 0:
      return Promise.all(inputs());
    case 1:
      return Promise.race(inputs());
    case 2:
      return Promise.any(inputs());
    default:
      return Promise.allSettled(inputs());
  }
}

/** Two calls, of which the second is waited for first, and one that somebody else has made. */
async function meeting(world: World, other: Task<unknown> | undefined): Promise<unknown> {
  "use structured";
  const first = branch(world);
  const met = await Promise.race([branch(world), other, world.pause(2)]);
  return [met, await first];
}

async function* values(world: World): AsyncGenerator<unknown> {
  "use structured";
  try {
    while (!world.chance.one(3)) yield branch(world);
  } finally {
    await branch(world);
  }
}

/** A loop over what calls others. */
async function looping(world: World): Promise<void> {
  "use structured";
  for await (const value of values(world)) {
    await branch(world);
    if (value === world.chance.below(9)) break;
  }
}

async function detached(world: World): Promise<void> {
  "use structured";
  void branch(world);
}
