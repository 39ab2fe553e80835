import type { Task } from "../driver/task.ts";

interface Entry {
  readonly id: number;
  readonly callback: () => void;
  due: number;
  /** For an interval: milliseconds from one time to the next. */
  readonly every: number | undefined;
  /** Who waits for the promise that it resolves, if that is all it does. */
  readonly sleeper: Task | undefined;
}

/** Numbers that no host gives to a timer of its own. */
const FIRST_ID = 2 ** 40;

/** Callback timers on virtual time. Equal times fire in the order in which they were set. */
export class Callbacks {
  readonly #entries: Entry[] = [];
  #nextId = FIRST_ID;

  /** When the first one is due; infinity if there is none. */
  get due(): number {
    return this.#entries[0]?.due ?? Number.POSITIVE_INFINITY;
  }

  set(callback: () => void, due: number, { every, sleeper }: Partial<Pick<Entry, "every" | "sleeper">> = {}): number {
    const id = this.#nextId++;
    this.#insert({ id, callback, due, every, sleeper });
    return id;
  }

  /** Who sleeps by such a timer: of each as many times as it has any. */
  sleepers(): Task[] {
    return this.#entries.flatMap(({ sleeper }) => sleeper ?? []);
  }

  /** Says whether there was one with this number. */
  clear(id: unknown): boolean {
    const place = this.#entries.findIndex((entry) => entry.id === id);
    if (place >= 0) this.#entries.splice(place, 1);
    return place >= 0;
  }

  /** Takes the first one if it is due at `now`. */
  take(now: number): (() => void) | undefined {
    const [first] = this.#entries;
    return first && first.due <= now ? this.#use(first) : undefined;
  }

  /** Takes the first one by which `task` sleeps, due or not. */
  takeOf(task: Task): (() => void) | undefined {
    const found = this.#entries.find(({ sleeper }) => sleeper === task);
    return found && this.#use(found);
  }

  #use(first: Entry): () => void {
    this.clear(first.id);
    if (first.every !== undefined) {
      first.due += first.every;
      this.#insert(first);
    }
    return first.callback;
  }

  #insert(entry: Entry): void {
    const place = this.#entries.findIndex(({ due }) => due > entry.due);
    this.#entries.splice(place < 0 ? this.#entries.length : place, 0, entry);
  }
}
