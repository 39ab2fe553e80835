import { noScope } from "../../api/errors.ts";
import type { Task as Started } from "../../api/scope.ts";
import type { Body } from "../body.ts";
import { failed, start } from "../call/start.ts";
import { describe } from "../descriptor.ts";
import { realm } from "../realm.ts";
import { DELIVER, DRAIN, pending, shield, unshield } from "./shield.ts";

const MASK = describe("mask");

/**
 * Calls `fn` at once, in a shield: what it does is not cancelled from outside (C5). A request that is pending is delivered
 * on entry, and then `fn` is not called; one that comes meanwhile waits for the next checkpoint after it. Never throws;
 * outside any region the task fails with ASX1001.
 */
export function mask<T>(fn: () => T): Started<Awaited<T>> {
  const owner = realm.current ?? realm.root;
  const task = owner === null ? failed(null, MASK, noScope("mask")) : start(owner, MASK, masked, undefined, fn);
  return task as unknown as Started<Awaited<T>>;
}

function* masked(fn: () => unknown): Body {
  realm.site = 0;
  if (pending()) yield DELIVER;
  const around = shield();
  try {
    const given = fn();
    realm.site = 0;
    return yield given;
  } finally {
    if (unshield(around)) yield DRAIN;
  }
}
