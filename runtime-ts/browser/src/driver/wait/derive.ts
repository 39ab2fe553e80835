import { FACT_REQUESTED } from "@asupersync/browser-core";
import { factOf } from "../ask.ts";
import type { Body } from "../body.ts";
import { type BodyOf, start } from "../call/start.ts";
import { DRAIN, shield, unshield } from "../cleanup/shield.ts";
import { describe, type Fn } from "../descriptor.ts";
import { realm } from "../realm.ts";
import type { Task } from "../task.ts";
import { nothing } from "./foreign.ts";

type Handler = ((value: unknown) => unknown) | null | undefined;

/** What a method of a task does where structured code calls it. */
interface Derivation {
  readonly fn: Fn;
  readonly body: BodyOf;
}

/** `then` and `catch`. */
export const THEN: Derivation = { fn: describe("then"), body: reaction };
/** `finally`: as in a `finally` block, its handler is called though the task is cancelled (U4, C5). */
export const FINALLY: Derivation = { fn: describe("finally"), body: cleanup };

/**
 * A method of `source` is called. By structured code of its runtime: then that is a child of the current region, which
 * waits for it and can cancel it (U4). Nothing by anybody else.
 */
export function derive(
  source: Task,
  { fn, body }: Derivation,
  onValue: Handler | (() => unknown),
  onError?: Handler,
): Task | undefined {
  const { current } = realm;
  if (!current?.body || current.driver !== source.driver) return undefined;
  return start(current, fn, body, undefined, source, onValue, onError);
}

/** Waits for `source`, and calls what takes its value, or its error. */
export function* reaction(source: Task, onValue: Handler, onError: Handler): Body {
  let value: unknown;
  realm.site = 0;
  try {
    value = yield source;
  } catch (error) {
    if (typeof onError !== "function") throw error;
    return onError(error);
  }
  return typeof onValue === "function" ? onValue(value) : value;
}

const isEnding = (task: Task): boolean => task.state <= 0 && factOf(task, FACT_REQUESTED) > 0;

function* cleanup(source: Task, onFinally: () => unknown): Body {
  realm.site = 0;
  try {
    return yield source;
  } finally {
    const around = shield();
    try {
      if (isEnding(source)) yield source.then(nothing, nothing); // cancelled as well: it cleans up before what follows it
      yield onFinally();
    } finally {
      if (unshield(around)) yield DRAIN;
    }
  }
}
