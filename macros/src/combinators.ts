import type { Task } from "@asupersync/browser";
import { macro } from "./macro.ts";
import type { Called, LoserOptions, Settled, Started, Values } from "./types.ts";

// What is born while the argument is evaluated belongs to the combinator; what was there before is only waited for (C8).

/** Waits for all; the first failure cancels and drains the others before it is thrown (C8). */
export const all: {
  <const T extends readonly unknown[]>(
    values: T & Called<T>,
    options?: LoserOptions<Awaited<T[number]>>,
  ): Task<Values<T>>;
  <T>(values: Started<T>, options?: LoserOptions<Awaited<T>>): Task<Awaited<T>[]>;
} = macro("all");

/** Waits for all, and tells of each how it ended. */
export const allSettled: {
  <const T extends readonly unknown[]>(values: T & Called<T>): Task<Settled<T>>;
  <T>(values: Started<T>): Task<PromiseSettledResult<Awaited<T>>[]>;
} = macro("allSettled");

/** The first to succeed; the others are cancelled and drained before it returns. AggregateError if none does (C8). */
export const any: <T>(values: Started<T>, options?: LoserOptions<Awaited<T>>) => Task<Awaited<T>> = macro("any");

/** The first to end; the others are cancelled and drained before it returns (C8). */
export const race: <T>(values: Started<T>, options?: LoserOptions<Awaited<T>>) => Task<Awaited<T>> = macro("race");
