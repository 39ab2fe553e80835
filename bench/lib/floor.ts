/**
 * The least that a design like ours can cost: generators, a driver that knows who waits for whom, one WebAssembly call a
 * step. It guarantees nothing: nobody is owned, nothing is traced, a failure is not handled at all.
 */

/** `(func (export "step") (param i32) (result i32))`, which reads and writes a word of memory. */
const WASM = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 6, 1, 96, 1, 127, 1, 127, 3, 2, 1, 0, 5, 3, 1, 0, 1, 7, 8, 1, 4, 115, 116, 101, 112,
  0, 0, 10, 25, 1, 23, 0, 65, 0, 65, 0, 40, 2, 0, 65, 1, 106, 54, 2, 0, 65, 0, 40, 2, 0, 32, 0, 106, 11,
]);
const { step } = new WebAssembly.Instance(new WebAssembly.Module(WASM)).exports as {
  step: (code: number) => number;
};
const { then } = Promise.prototype;
const LEFT = Symbol("left");

export type Body<T = unknown> = Generator<unknown, T, unknown>;
type Waiter = { hear(child: Fibre): void };

const ready: Fibre[] = [];
let isRunning = false;

/** Lets go on whoever is ready. */
function drain(): void {
  if (isRunning) return;
  isRunning = true;
  for (let next = ready.pop(); next; next = ready.pop()) next.goOn(next.value);
  isRunning = false;
}

/** A call. */
class Fibre implements Waiter {
  value: unknown = undefined;
  isDone = false;
  waiter: Waiter | null = null;
  #body: Body | null = null;
  #awaited: Fibre | Group | null = null;
  #isLeft = false;
  #onValue: ((value: unknown) => void) | null = null;

  start(body: Body): this {
    this.#body = body;
    this.#reached(body.next());
    return this;
  }

  /** Leaves it, from the innermost of what it waits for upwards. */
  cancel(): void {
    if (this.isDone || this.#isLeft) return;
    this.#isLeft = true;
    if (this.#awaited) this.#awaited.cancel();
    else this.#leave();
  }

  hear(child: Fibre): void {
    this.#awaited = null;
    if (this.#isLeft) {
      this.#leave();
    } else {
      this.value = child.value;
      ready.push(this);
    }
    drain();
  }

  promise(): Promise<unknown> {
    return new Promise((resolve) => {
      if (this.isDone) resolve(this.value);
      else this.waiter = { hear: ({ value }) => resolve(value) };
    });
  }

  #leave(): void {
    this.#onValue = null;
    this.#reached((this.#body as Body).return(LEFT));
  }

  goOn(value: unknown): void {
    this.#reached((this.#body as Body).next(value));
  }

  #reached({ done, value }: IteratorResult<unknown, unknown>): void {
    step(1);
    if (done) this.#end(value);
    else if (value instanceof Fibre || value instanceof Group) this.#wait(value);
    else then.call(value, (this.#onValue ??= this.#listener()));
  }

  #listener(): (value: unknown) => void {
    const listener = (value: unknown): void => {
      if (this.#onValue !== listener) return;
      this.goOn(value);
      drain();
    };
    return listener;
  }

  #wait(awaited: Fibre | Group): void {
    if (awaited.isDone) {
      this.value = awaited.value;
      ready.push(this);
    } else {
      this.#awaited = awaited;
      awaited.waiter = this;
    }
  }

  #end(value: unknown): void {
    this.value = value;
    this.isDone = true;
    this.waiter?.hear(this);
  }
}

/** Several calls, joined: all of them, or the first, after which the others are cancelled and waited for. */
export class Group implements Waiter {
  readonly #children: Fibre[];
  readonly #isRace: boolean;
  #live: number;
  value: unknown = undefined;
  isDone = false;
  waiter: Waiter | null = null;

  constructor(children: Fibre[], isRace: boolean) {
    this.#children = children;
    this.#isRace = isRace;
    this.#live = children.length;
    for (const child of children) {
      if (child.isDone) this.hear(child);
      else child.waiter = this;
    }
  }

  hear(child: Fibre): void {
    const isFirst = this.#live === this.#children.length;
    this.#live--;
    if (this.#isRace && isFirst) {
      this.value = child.value;
      this.cancel();
    }
    if (this.#live > 0 || this.isDone) return;
    this.isDone = true;
    if (!this.#isRace) this.value = this.#children.map(({ value }) => value);
    this.waiter?.hear(this as unknown as Fibre);
  }

  cancel(): void {
    for (const child of this.#children) child.cancel();
  }
}

/** Calls a generator function: its body runs up to its first wait. */
export function call<A extends unknown[]>(body: (...args: A) => Body, ...args: A): Fibre {
  step(0);
  return new Fibre().start(body(...args));
}

/** Calls one from outside, and runs what that makes ready. */
export function run<A extends unknown[]>(body: (...args: A) => Body, ...args: A): Fibre {
  const fibre = call(body, ...args);
  drain();
  return fibre;
}
