import { ACT_TAKE_OVER, FACT_YOUNGEST } from "@asupersync/browser-core";
import { scopeClosed } from "../../api/errors.ts";
import { act, factOf } from "../ask.ts";
import type { Body } from "../body.ts";
import { ownerOf } from "../cleanup/shield.ts";
import { type Fn, nameOf } from "../descriptor.ts";
import { parts } from "../parts.ts";
import { realm } from "../realm.ts";
import { letGo } from "../region/hold.ts";
import { extraOf, Task } from "../task.ts";
import { onBehalfOf } from "./behalf.ts";
import { demandCompiled } from "./compiled.ts";
import { failed, start } from "./start.ts";

// biome-ignore lint/suspicious/noExplicitAny: whatever a program runs
type Any = ((...args: any[]) => unknown) & { readonly [Symbol.toStringTag]?: string };

/**
 * Calls `fn` on behalf of `owner`: of a scope (`scope.run`), or of the task that runs (`spawn`). A structured function's
 * own task is given back as it is; what anything else started becomes one task's, which waits for what it returned.
 */
export function enter(owner: Task, fn: Any, args: unknown[]): Task {
  const { driver } = owner;
  const name = fn?.name || "run";
  if (owner.state !== 0 || driver.closed) return failed(owner, nameOf(name), scopeClosed(name));
  const region = ownerOf(owner);
  driver.touch();
  const since = driver.serial;
  let result: unknown;
  let isOwn = false;
  let end = (): unknown => result;
  try {
    parts.details?.demandFunction(fn);
    if (fn?.[Symbol.toStringTag] === "AsyncFunction") demandCompiled(fn);
    result = onBehalfOf(owner, fn, ...args);
    isOwn = isItsOwn(region, since, result);
  } catch (error) {
    end = () => {
      throw error;
    };
  }
  const task = isOwn ? (result as Task) : wrap(owner, nameOf(name, driver), since, end);
  const caller = realm.current;
  if (caller && caller.driver !== driver) extraOf(task).caller = caller;
  letGo(owner);
  driver.wake();
  return task;
}

/** Whether the call started this one task, and nothing beside it. */
function isItsOwn(region: Task, since: number, result: unknown): boolean {
  if (!(result instanceof Task) || result.parent !== region || result.serial !== since + 1) return false;
  if (region.driver.serial === result.serial) return true; // the only birth since: no need to ask the kernel
  const youngest = factOf(region, FACT_YOUNGEST);
  return youngest <= 0 || (region.driver.slots[youngest]?.serial ?? 0) <= result.serial;
}

/** A task whose body has, in effect, run already: it owns what that started, and does what is left of it, which is to `end`. */
function wrap(owner: Task, fn: Fn, since: number, end: () => unknown): Task {
  // biome-ignore lint/correctness/useYield: a body, though what it waits for is what it returns (U6)
  function* body(): Body {
    const task = realm.current as Task;
    act(task, ACT_TAKE_OVER, since);
    realm.site = 0;
    return end();
  }
  realm.depth--; // it calls nothing, and begins before anything else is born, however deep this is (T7)
  const task = start(owner, fn, body, undefined);
  realm.depth++;
  return task;
}
