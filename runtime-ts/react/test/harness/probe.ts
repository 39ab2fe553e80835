import type { RuntimeHandle } from "@asupersync/browser";
import { AsupersyncProvider, type TaskHandle, type TaskOptions, useAsupersyncTask } from "@asupersync/react";
import { createElement, type ReactElement } from "react";

/** What a component with one task has seen, render by render. */
export interface Probe<A extends unknown[], T> {
  /** Under a provider of the runtime. */
  element(options?: TaskOptions<A>): ReactElement;
  /** To be put under something else. */
  bare(options?: TaskOptions<A>): ReactElement;
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
  const bare = (options: TaskOptions<A> = {}) => createElement(Probed<A, T>, { fn, options, renders });
  return {
    renders,
    element: (options) => createElement(AsupersyncProvider, { runtime }, bare(options)),
    bare,
    get now() {
      return renders.at(-1)!;
    },
  };
}
