import type { Task } from "@asupersync/browser";
import { at, call, type Fn, module } from "@asupersync/browser/compiled";

const ABI = 1;

let descriptor: Fn | undefined;

/** Written as compiled code, since this package is built before there is a compiler to build it with. */
function describe(): Fn {
  descriptor ??= module(ABI, "@asupersync/react", ["queued run", ""])[0]!;
  return descriptor;
}

/**
 * A task that waits until other tasks have ended, however they end, and then runs `fn`. What they throw is not its
 * business: it reaches whoever asked for them.
 */
export function afterDrained<A extends readonly unknown[], T>(
  tasks: readonly Task<unknown>[],
  fn: (...args: A) => T,
  args: A,
): Task<Awaited<T>> {
  return call(describe(), afterDrainedBody, undefined, tasks, fn, args) as Task<Awaited<T>>;
}

function* afterDrainedBody(tasks: readonly Task<unknown>[], fn: (...args: unknown[]) => unknown, args: unknown[]) {
  for (const task of tasks) {
    try {
      yield at(task, 1);
    } catch {}
  }
  return at(fn(...args), 2);
}
