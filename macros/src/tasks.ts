import type { Task } from "@asupersync/browser";
import { macro } from "./macro.ts";

/** Starts a child whose failure cancels the function that started it, whether or not it waits for the child (O5). */
export const spawn: <A extends unknown[], T>(fn: (...args: A) => T, ...args: A) => Task<Awaited<T>> = macro("spawn");

/** Starts a child that does not hold the function open: it is cancelled when body and other children have ended (O7). */
export const background: <A extends unknown[], T>(fn: (...args: A) => T, ...args: A) => Task<Awaited<T>> =
  macro("background");

/** The same function, tied to the nearest scope: whoever calls it, whenever, what it starts belongs to that (O8). */
export const bind: <F extends (...args: never) => unknown>(fn: F) => F = macro("bind");

/**
 * Runs `fn` in a region with a deadline of its own. Throws TimeoutError if and only if that deadline was what ended it
 * (C9).
 *
 * @param ms milliseconds from now, zero or more
 */
export const timeout: <T>(ms: number, fn: () => T) => Task<Awaited<T>> = macro("timeout");

/** Runs `fn` in a shield: a request to this function is delivered before it or after it, not in it (C5). */
export const mask: <T>(fn: () => T) => Task<Awaited<T>> = macro("mask");
