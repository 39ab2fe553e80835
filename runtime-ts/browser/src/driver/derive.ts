import { FACT_REQUESTED } from "@asupersync/browser-core";
import { factOf } from "./ask.ts";
import { describe } from "./descriptor.ts";
import { nothing } from "./foreign.ts";
import { realm } from "./realm.ts";
import { DRAIN, shield, unshield } from "./shield.ts";
import { start } from "./start.ts";
import type { Body, Task } from "./task.ts";

type Handler = ((value: unknown) => unknown) | null | undefined;

const THEN = describe("then");
const FINALLY = describe("finally");

/** Whether what is called now of `source` is called by structured code of its runtime (U4). */
export const isDerived = ({ driver }: Task): boolean => !!realm.current?.body && realm.current.driver === driver;

/** `then` and `catch` called by structured code: a child of the current region, which waits for it and can cancel it (U4). */
export function derive(source: Task, onValue: Handler, onError: Handler): Task {
  return start(realm.current as Task, THEN, reaction, undefined, source, onValue, onError);
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

/** `finally` called by structured code: as a `finally` block is, its handler is called though the task is cancelled (U4, C5). */
export function deriveFinally(source: Task, onFinally: () => unknown): Task {
  return start(realm.current as Task, FINALLY, cleanup, undefined, source, onFinally);
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
