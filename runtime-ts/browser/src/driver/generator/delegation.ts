import { DRAIN, shield, unshield } from "../cleanup/shield.ts";
import { STOP } from "../loop/stop.ts";
import { isObject } from "../wait/thenable.ts";
import type { Completion } from "./completion.ts";
import { Given } from "./marks.ts";

const { apply } = Reflect;

type Method = (...args: unknown[]) => unknown;
type Iterator = Record<string | symbol, unknown>;
interface Answer {
  readonly done?: unknown;
  readonly value: unknown;
}

/** Yields what is to be waited for, and what is given; goes on with what that came to, and with the next request. */
type Routine<T> = Generator<unknown, T, unknown>;

const isMissing = (value: unknown): value is undefined | null => value === undefined || value === null;

function objectOf<T>(value: unknown): T {
  if (isObject(value)) return value as T;
  throw new TypeError(`${String(value)} is not an object`);
}

/** What `yield*` iterates, and how the requests get there (ECMAScript's YieldExpression). */
export class Delegation {
  readonly #iterator: Iterator;
  readonly #next: unknown;
  /** Of a sync iterator the values are waited for, not the answers (%AsyncFromSyncIterator%). */
  readonly #isSync: boolean;
  /** Whether it was asked, and has not answered yet. */
  #isAsked = false;

  /** @throws TypeError for what is not iterable. */
  constructor(iterable: unknown) {
    const source = iterable as Iterator;
    const method = source[Symbol.asyncIterator];
    this.#isSync = isMissing(method);
    const open = this.#isSync ? source[Symbol.iterator] : method;
    if (typeof open !== "function") throw new TypeError(`${typeof iterable} is not async iterable`);
    this.#iterator = objectOf(apply(open, source, []));
    this.#next = this.#iterator.next;
  }

  /** Passes requests on until the iterator has ended; gives what `yield*` comes to. */
  *run(): Routine<Completion> {
    let request: Completion = { act: "next", value: undefined };
    for (;;) {
      const method = request.act === "next" ? this.#next : this.#iterator[request.act];
      if (isMissing(method) && request.act === "return") return request;
      if (isMissing(method)) yield* this.#refuse();
      const answer = yield* this.#ask(method as Method, request);
      if (answer.done) return { act: request.act === "return" ? "return" : "next", value: answer.value };
      request = (yield new Given(answer.value)) as Completion;
    }
  }

  /** The generator is left: so is what it iterates, in a shield (C5). */
  *leave(): Routine<Completion | undefined> {
    const around = shield();
    try {
      const stop = this.#isAsked ? this.#iterator[STOP] : undefined;
      const method = stop ?? this.#iterator.return;
      if (isMissing(method)) return undefined;
      const given = apply(method as Method, this.#iterator, []);
      objectOf(this.#isSync ? given : yield given);
    } finally {
      if (unshield(around)) yield DRAIN;
    }
    return undefined;
  }

  *#ask(method: Method, { act, value }: Completion): Routine<Answer> {
    this.#isAsked = true;
    const given = apply(method, this.#iterator, [value]);
    const answer = this.#isSync ? yield* this.#settled(objectOf(given), act) : objectOf<Answer>(yield given);
    this.#isAsked = false;
    return answer;
  }

  /** A sync iterator whose value is rejected is closed, for it knows nothing of that. */
  *#settled(answer: Answer, act: Completion["act"]): Routine<Answer> {
    const done = Boolean(answer.done);
    const { value } = answer;
    try {
      return { done, value: yield value };
    } catch (error) {
      if (!done && act !== "return") this.#close();
      throw error;
    }
  }

  #close(): void {
    try {
      const method = this.#iterator.return;
      if (!isMissing(method)) apply(method as Method, this.#iterator, []);
    } catch {
      // The rejection is what is told.
    }
  }

  /** It was to throw, and has no `throw`: it is closed, and that is the error. */
  *#refuse(): Routine<never> {
    const method = this.#iterator.return;
    if (!isMissing(method)) {
      const given = apply(method as Method, this.#iterator, []);
      objectOf(this.#isSync ? given : yield given);
    }
    throw new TypeError("the iterator of yield* has no throw()");
  }
}
