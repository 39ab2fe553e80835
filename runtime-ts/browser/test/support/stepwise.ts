import { type Fn, labels } from "../../src/driver/descriptor.ts";
import type { Driver } from "../../src/driver/driver.ts";

type Changeable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Lets every plain body be a generator that takes a single step, as if the compiler knew of none: all must be as it is
 * without (L20).
 *
 * @returns what undoes that
 */
export function takeSteps(driver: Driver): () => void {
  const plain = new Set<Changeable<Fn>>();
  (driver as Changeable<Driver>).context = {
    begin(fn, body) {
      if (fn.isPlain) plain.add(fn);
      if (!plain.has(fn)) return body;
      (fn as Changeable<Fn>).isPlain = false;
      // biome-ignore lint/correctness/useYield: a single step
      return function* (...args) {
        return body.apply(this, args);
      };
    },
  };
  return () => {
    for (const fn of plain) fn.isPlain = true;
  };
}

/** Whether a function has a plain body; for a law that would else say nothing of one. */
export const isPlain = (name: string): boolean =>
  labels.some((fn) => fn.name.split("/").at(-1) === name && fn.isPlain === true);
