import type { RuntimeHandle } from "@asupersync/browser";
import { AsupersyncProvider, type TaskHandle, type TaskOptions, useAsupersyncTask } from "@asupersync/react";
import { createElement, type ReactElement } from "react";

/** What a component with one task has seen, render by render. */
export interface Probe<A extends unknown[], T> {
  element(options?: TaskOptions<A>): ReactElement;
  renders: TaskHandle<A, Awaited<T>>[];
  readonly now: TaskHandle<A, Awaited<T>>;
}

interface ProbedProps<A extends unknown[], T> {
  fn: (...args: A) => T;
  options: TaskOptions<A>;
  renders: TaskHandle<A, Awaited<T>>[];
}

function Probed<A extends unknown[], T>({ fn, options, renders }: ProbedProps<A, T>) {
  renders.push(useAsupersyncTask(fn, options));
  return null;
}

export function probeTask<A extends unknown[], T>(runtime: RuntimeHandle, fn: (...args: A) => T): Probe<A, T> {
  const renders: TaskHandle<A, Awaited<T>>[] = [];
  return {
    renders,
    element: (options = {}) =>
      createElement(AsupersyncProvider, { runtime }, createElement(Probed<A, T>, { fn, options, renders })),
    get now() {
      return renders.at(-1)!;
    },
  };
}
