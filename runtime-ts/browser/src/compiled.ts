// What the types speak of, whatever `lib` a program names.
/// <reference lib="esnext.disposable" preserve="true" />
/// <reference lib="es2022.error" preserve="true" />
/**
 * The surface that compiled code imports; see docs/compiled-surface.md. Programs do not call it by hand.
 *
 * @packageDocumentation
 */
// First, so that in a bundle the module's text stands before the code and not between its parts: they compress better side by side.
import "./driver/kernel.ts";
import { ACT_DETACH } from "@asupersync/browser-core";
import { noScope, scopeClosed } from "./api/errors.ts";
import { act } from "./driver/ask.ts";
import { onBehalfOf } from "./driver/call/behalf.ts";
import { type BodyOf, failed, start } from "./driver/call/start.ts";
import type { Fn } from "./driver/descriptor.ts";
import { parts } from "./driver/parts.ts";
import { realm } from "./driver/realm.ts";
import { letGo, pin } from "./driver/region/hold.ts";
import { isWithin, openRegion, scopeOf } from "./driver/region/scope.ts";
import { Task } from "./driver/task.ts";

export {
  clearInterval,
  clearTimeout,
  dateNow,
  fetch,
  getRandomValues,
  newDate,
  performanceNow,
  random,
  randomUUID,
  setInterval,
  setTimeout,
} from "./capabilities/index.ts";
export { sleep } from "./capabilities/sleep.ts";
export type { BodyOf } from "./driver/call/start.ts";
export { type Budget, budget } from "./driver/cancel/budget.ts";
export { timeout } from "./driver/cancel/timeout.ts";
export { defer, type Finalizer } from "./driver/cleanup/defer.ts";
export { disposal } from "./driver/cleanup/dispose.ts";
export { mask } from "./driver/cleanup/mask.ts";
export { DELIVER, DRAIN, pending, shield, unshield } from "./driver/cleanup/shield.ts";
export { mark } from "./driver/combinator/combinator.ts";
export type { Fn } from "./driver/descriptor.ts";
export { generate } from "./driver/generator/generate.ts";
export { delegate, give } from "./driver/generator/marks.ts";
export { iterate } from "./driver/loop/iterate.ts";
export { background } from "./macros/background.ts";
export { bind } from "./macros/bind.ts";
export { cancelScope } from "./macros/cancel-scope.ts";
export { checkpoint } from "./macros/checkpoint.ts";
export { all, allSettled, any, race } from "./macros/combinators.ts";
export { obligation } from "./macros/obligation.ts";
export { signal } from "./macros/signal.ts";
export { spawn } from "./macros/spawn.ts";
export { ABI, module, numbered } from "./module/module.ts";
export { pageModule } from "./module/page-module.ts";
export { failed };

/** Calls a structured function (O2). Never throws: where no region is current, and none catches it, the task has failed (O3). */
export function call(
  fn: Fn,
  body: BodyOf,
  self: unknown,
  a?: unknown,
  b?: unknown,
  c?: unknown,
  d?: unknown,
  e?: unknown,
  f?: unknown,
): Task {
  const owner = realm.current ?? realm.root ?? parts.outside?.(fn);
  return owner == null ? failed(null, fn, noScope(fn.name)) : start(owner, fn, body, self, a, b, c, d, e, f);
}

/** {@link call} with any number of arguments. */
export function apply(fn: Fn, body: BodyOf, self: unknown, args: readonly unknown[]): Task {
  return call(fn, spread, self, body, args);
}

function spread(this: unknown, body: BodyOf, args: readonly unknown[]): ReturnType<BodyOf> {
  return body.apply(this, args as unknown[]);
}

/** The region in which a closure is made (O8). */
export const home = (): Task | null => realm.current;

/**
 * Calls a structured closure: where its maker's region runs, or by hand on behalf of another, as ever; elsewhere, as a
 * child of its maker's region (O8).
 */
export function callFrom(
  maker: Task | null | undefined,
  fn: Fn,
  body: BodyOf,
  self: unknown,
  a?: unknown,
  b?: unknown,
  c?: unknown,
  d?: unknown,
  e?: unknown,
  f?: unknown,
): Task {
  const { current } = realm;
  if (!maker || current === maker || (current !== null && (current === realm.bound || isWithin(current, maker)))) {
    return call(fn, body, self, a, b, c, d, e, f);
  }
  const owner = openRegion(maker);
  if (!owner) return failed(maker, fn, scopeClosed(fn.name));
  const task = start(owner, fn, body, self, a, b, c, d, e, f);
  owner.driver.wake(); // whoever runs now may be of another runtime
  return task;
}

/** {@link callFrom} with any number of arguments. */
export function applyFrom(
  maker: Task | null | undefined,
  fn: Fn,
  body: BodyOf,
  self: unknown,
  args: readonly unknown[],
): Task {
  return callFrom(maker, fn, spread, self, body, args);
}

/** Notes the site of the checkpoint that comes next, and passes on what it waits for. */
export function at<T>(value: T, site: number): T {
  realm.site = site;
  return value;
}

/**
 * `void f()`: what `thunk` calls belongs to the nearest scope, not to the function (O7). Also to one that closes: it waits
 * for whoever makes this call, and then for what that has handed to it.
 */
export function detach(thunk: () => unknown): void {
  const { current } = realm;
  if (current === null) return void thunk();
  const scope = scopeOf(current);
  const isHeld = scope.extra?.isPinned;
  if (!isHeld) pin(scope);
  try {
    const task = onBehalfOf(scope, thunk);
    if (task instanceof Task && task.parent === scope) act(task, ACT_DETACH);
  } finally {
    if (!isHeld) letGo(scope);
  }
}
