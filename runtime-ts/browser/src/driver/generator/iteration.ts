import { ACT_ASK_LATER } from "@asupersync/browser-core";
import { ASKED, GIVEN, Iteration, OVER } from "../loop/iterate.ts";
import type { Task } from "../task.ts";
import { REQUEST } from "./request.ts";
import type { Pending } from "./stream.ts";

type Answer = { readonly error: unknown } | IteratorResult<unknown, unknown>;

/** Where the requests go. */
interface Requests {
  add(pending: Pending): void;
}

/**
 * A loop of a structured function over a generator of the same runtime: the one waits to be asked, the other to be
 * answered, and neither makes a promise (L9).
 */
export class StreamIteration extends Iteration {
  readonly #requests: Requests;
  readonly #task: Task;
  #answer: Answer | undefined;
  /** Whether the loop waits for its answer: not while it asks, when the body may answer at once. */
  #isWaiting = false;

  constructor(stream: object, requests: Requests, task: Task) {
    super(stream);
    this.#requests = requests;
    this.#task = task;
  }

  override next(): unknown {
    this.state = ASKED;
    this.#answer = undefined;
    this.#isWaiting = false;
    const resolve = (result: Answer): void => this.#hear(result);
    this.#requests.add({ act: "next", value: undefined, resolve, reject: (error) => this.#hear({ error }) });
    this.#isWaiting = this.#answer === undefined;
    return this.#isWaiting ? REQUEST : undefined;
  }

  /** @throws what the generator threw. */
  override take(): boolean {
    const answer = this.#answer as Answer;
    if ("error" in answer) throw answer.error;
    this.state = answer.done ? OVER : GIVEN;
    this.value = answer.value;
    return !answer.done;
  }

  /** A loop that has been left waits for something else, if at all. */
  #hear(answer: Answer): void {
    if (this.state !== ASKED) return;
    this.#answer = answer;
    const { driver, slot, serial } = this.#task;
    if (this.#isWaiting) driver.kernel.act(slot, serial, ACT_ASK_LATER, 0);
    driver.wake();
  }
}
