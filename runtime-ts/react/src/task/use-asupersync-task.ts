import type { Task } from "@asupersync/browser";
import { useEffect, useInsertionEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useOwnedScope } from "../scope/use-owned-scope.ts";
import { TaskController, type WhenBusy } from "./task-controller.ts";
import { running, type TaskState } from "./task-state.ts";

export interface TaskOptions<A extends readonly unknown[]> {
  /** What diagnostics and the tree of regions call the task's scope. Default: the function's name. Read at the first render. */
  label?: string | undefined;
  /** What `start` and `run` do while a run is in progress. Default: `"restart"`. */
  whenBusy?: WhenBusy | undefined;
  /**
   * Runs the function with these at the mount, and again whenever one of them changes (`Object.is`), the old run
   * drained first. `undefined`: nothing is to run, and what ran for earlier ones is cancelled.
   */
  args?: Readonly<A> | undefined;
}

/** A task's state, and what starts and stops it. The functions are the same at every render. */
export interface TaskHandle<A extends readonly unknown[], T> extends TaskState<T> {
  /** Starts a run and returns nothing, so that it suits an event handler. Its failure is the state's `error`. */
  readonly start: (...args: A) => void;
  /** Starts a run and gives its task. With `whenBusy: "drop"`, the one in progress. */
  readonly run: (...args: A) => Task<T>;
  /** Cancels what runs and waits until it has drained, before the new run begins. */
  readonly restart: (...args: A) => Task<T>;
  /** Cancels what runs or waits to run. */
  readonly cancel: (reason?: unknown) => void;
}

/**
 * A structured function as a piece of component state: start it from a handler, or by `args`; an unmount cancels and
 * drains it, and no answer that comes later touches the component.
 *
 * @param fn a structured function; a run uses that of the latest render
 */
export function useAsupersyncTask<A extends readonly unknown[], T>(
  fn: (...args: A) => T,
  options: NoInfer<TaskOptions<A>> = {},
): TaskHandle<A, Awaited<T>> {
  const { label = fn.name || "task", whenBusy = "restart", args } = options;
  const scope = useOwnedScope(label);
  const [controller] = useState(() => new TaskController(scope, fn));

  useInsertionEffect(() => {
    controller.fn = fn;
    controller.scope = scope;
    controller.whenBusy = whenBusy;
  });
  // At every render, as the array is new each time and may change its length; the controller compares the items.
  useEffect(() => controller.follow(args));

  const known = useSyncExternalStore(controller.subscribe, controller.getState, controller.getState);
  // What is known is of earlier args, if a run with these has yet to begin.
  const state = controller.isDue(args, scope) ? running(known) : known;
  return useMemo(() => {
    const { start, run, restart, cancel } = controller;
    return { ...state, start, run, restart, cancel };
  }, [controller, state]);
}
