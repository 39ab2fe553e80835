import { describe } from "./descriptor.ts";
import { realm } from "./realm.ts";
import { start } from "./start.ts";
import type { Body, Task } from "./task.ts";

type Handler = ((value: unknown) => unknown) | null | undefined;

const THEN = describe("then");

/** `then`, `catch` and `finally` called by structured code: a child of the current region, which waits for it and can cancel it (U4). */
export function derive(source: Task, onValue: Handler, onError: Handler): Task {
  return start(realm.current as Task, THEN, reaction, undefined, source, onValue, onError);
}

function* reaction(source: Task, onValue: Handler, onError: Handler): Body {
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
