import { AsupersyncError, scopeClosed } from "../api/errors.ts";
import { type Fn, nameOf } from "./descriptor.ts";
import { letGo } from "./hold.ts";
import { realm } from "./realm.ts";
import { failed, start } from "./start.ts";
import { type Body, Task } from "./task.ts";

// biome-ignore lint/suspicious/noExplicitAny: whatever a program runs
type Any = (...args: any[]) => unknown;

/**
 * Calls `fn` on behalf of a scope (`scope.run`). A structured function's own task is given back as it is;
 * what anything else started becomes one task's, which waits for what it returned.
 */
export function enter(scope: Task, fn: Any, args: unknown[]): Task {
  const { driver } = scope;
  if (scope.state !== 0 || driver.closed) return failed(scope, nameOfCall(fn), scopeClosed(fn.name || "a function"));
  const uncompiled = notCompiled(fn);
  if (uncompiled) return failed(scope, nameOfCall(fn), uncompiled);
  driver.touch();
  const since = driver.serial;
  const outer = realm.current;
  let result: unknown;
  let threw = false;
  realm.current = scope;
  try {
    result = fn(...args);
  } catch (error) {
    result = error;
    threw = true;
  }
  realm.current = outer;
  const task = isItsOwn(scope, since, result) ? (result as Task) : wrap(scope, nameOfCall(fn), since, threw, result);
  letGo(scope);
  driver.wake();
  return task;
}

const nameOfCall = (fn: Any): Fn => nameOf(fn.name || "run");

/** Whether `fn` started this one task, and nothing beside it. */
function isItsOwn(scope: Task, since: number, result: unknown): boolean {
  if (!(result instanceof Task) || result.parent !== scope || result.serial !== since + 1) return false;
  const youngest = scope.driver.kernel.youngest(scope.slot, scope.serial);
  return youngest <= 0 || (scope.driver.slots[youngest]?.serial ?? 0) <= result.serial;
}

/** A task whose body has, in effect, run already: it owns what that started, and ends as that did. */
function wrap(scope: Task, fn: Fn, since: number, threw: boolean, result: unknown): Task {
  // biome-ignore lint/correctness/useYield: a body, though what it waits for is what it returns (U6)
  function* body(): Body {
    const task = realm.current as Task;
    task.driver.kernel.take_over(task.slot, task.serial, since);
    realm.site = 0;
    if (threw) throw result;
    return result;
  }
  return start(scope, fn, body, undefined);
}

const DIRECTIVE = /["']use structured["']/;

/** A function that carries the directive and is still native was never compiled (L19). */
function notCompiled(fn: Any): AsupersyncError | undefined {
  const isNative = (fn as unknown as Record<symbol, unknown>)[Symbol.toStringTag] === "AsyncFunction";
  if (!isNative || !DIRECTIVE.test(Function.prototype.toString.call(fn))) return undefined;
  return new AsupersyncError(
    "ASX1003",
    `${fn.name || "this function"} says "use structured" but was not compiled. Add the asupersync plugin to the build that makes this file; \`npx asupersync doctor\` finds it.`,
  );
}
