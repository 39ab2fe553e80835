import { VERB_LEAVE, VERB_NEXT, VERB_THROW } from "@asupersync/browser-core";
import type { Body, StandIn } from "../body.ts";
import type { Completion } from "./completion.ts";
import { Delegation } from "./delegation.ts";
import { Delegated, Given } from "./marks.ts";
import { REQUEST } from "./request.ts";

type Step = IteratorResult<unknown, unknown>;
type Routine = Generator<unknown, unknown, unknown>;

/** Who made the requests, and where their answers go. */
export interface Requests {
  /** The one to be answered now; nothing if nobody waits. */
  first(): Completion | undefined;
  /** Answers the first one. */
  give(value: unknown): void;
  /** Whether nobody is going to ask: its cleanup gives something, and who might take it ends. */
  isPointless(): boolean;
}

/** It waits to be asked: at its beginning, or at a `yield`. */
const IDLE = 0;
/** It waits for something else. */
const WAITING = 1;
/** It waits for the operand of a `return()`, and goes on with that (ECMAScript's AsyncGeneratorUnwrapYieldResumption). */
const RETURNING = 2;

const NEXT: Completion = { act: "next", value: undefined };

/**
 * The body of an async generator's task, as the driver sees it: a body that waits for requests too. Inside is the
 * generator that the compiler made, which yields what it waits for, and, marked, what it gives (L9).
 */
export class GeneratorBody {
  /** What the body returned: `done` goes with it. */
  result: unknown = undefined;
  readonly #source: Routine;
  readonly #requests: Requests;
  /** While it is in a `yield*`. */
  #delegation: Delegation | undefined;
  #routine: Routine;
  #state = IDLE;
  /** Once it is being left: what it then ends with. Nobody asks any more, and what it gives goes to nobody. */
  #left: unknown = undefined;

  constructor(source: Body | StandIn, requests: Requests) {
    this.#source = typeof source === "function" ? routineOf(source) : source;
    this.#routine = this.#source;
    this.#requests = requests;
  }

  /** What the driver lets go on. */
  readonly standIn: StandIn = (verb, given) => {
    if (verb === VERB_THROW) return this.#throw(given);
    return verb === VERB_LEAVE ? this.#leave(given) : this.#next(given);
  };

  #next(came: unknown): Step {
    if (this.#state === IDLE) return this.#answer();
    if (this.#state === RETURNING) return this.#goOn({ act: "return", value: came });
    return this.#run(() => this.#routine.next(came));
  }

  #throw(error: unknown): Step {
    if (this.#state === RETURNING) return this.#goOn({ act: "throw", value: error });
    return this.#run(() => this.#routine.throw(error));
  }

  /** The task is left (C3). */
  #leave(left: unknown): Step {
    this.#left = left;
    const delegation = this.#delegation;
    if (!delegation) return this.#run(() => this.#source.return(left));
    this.#delegation = undefined;
    this.#routine = leaving(delegation, left);
    return this.#run(() => this.#routine.next());
  }

  /** Goes on as the first request has it; waits for one if there is none, or first for the operand of a `return()`. */
  #answer(): Step {
    const request = this.#left === undefined ? this.#requests.first() : undefined;
    if (!request && (this.#left !== undefined || this.#requests.isPointless())) return this.#goOn(NEXT);
    this.#state = request ? RETURNING : IDLE;
    if (!request) return { done: false, value: REQUEST };
    return request.act === "return" ? { done: false, value: request.value } : this.#goOn(request);
  }

  #goOn(request: Completion): Step {
    return this.#run(() =>
      this.#delegation ? this.#routine.next(request) : this.#routine[request.act](request.value),
    );
  }

  /** Runs up to the next wait, or to the end: through what is given, and into and out of `yield*`. */
  #run(first: () => Step): Step {
    for (let go = first; ; ) {
      const { done, value } = this.#step(go);
      if (done && this.#routine === this.#source) return this.#end(value);
      if (done) go = this.#leaveDelegation(value as Completion);
      else if (value instanceof Delegated) go = this.#enterDelegation(value);
      else if (value instanceof Given) return this.#give(value);
      else {
        this.#state = WAITING;
        return { done: false, value };
      }
    }
  }

  /** What a `yield*` throws, the body gets at that place. */
  #step(go: () => Step): Step {
    try {
      return go();
    } catch (error) {
      if (this.#routine === this.#source) throw error;
      return { done: true, value: { act: "throw", value: error } };
    }
  }

  #give({ value }: Given): Step {
    if (this.#left === undefined) this.#requests.give(value);
    return this.#answer();
  }

  #enterDelegation({ iterable }: Delegated): () => Step {
    try {
      this.#delegation = new Delegation(iterable);
    } catch (error) {
      return () => this.#source.throw(error);
    }
    const routine = this.#delegation.run();
    this.#routine = routine;
    return () => routine.next();
  }

  #leaveDelegation({ act, value }: Completion): () => Step {
    this.#delegation = undefined;
    this.#routine = this.#source;
    return () => this.#source[act](value);
  }

  #end(value: unknown): Step {
    if (this.#left !== undefined && value === this.#left) return { done: true, value };
    this.result = value;
    return { done: true, value: undefined };
  }
}

/** What stands in for the generator, with a generator's methods. */
const routineOf = (standIn: StandIn): Routine =>
  ({
    next: (value) => standIn(VERB_NEXT, value),
    return: (value) => standIn(VERB_LEAVE, value),
    throw: (error) => standIn(VERB_THROW, error),
  }) as Pick<Routine, "next" | "return" | "throw"> as Routine;

/** What is iterated is closed, then the body is left. */
function* leaving(delegation: Delegation, left: unknown): Routine {
  yield* delegation.leave();
  return { act: "return", value: left } satisfies Completion;
}
