import { FACT_OWNER, OUTCOME_OK } from "@asupersync/browser-core";
import { AsupersyncError } from "../../api/errors.ts";
import type { Body } from "../body.ts";
import { enter } from "../call/enter.ts";
import { failed, start } from "../call/start.ts";
import { request } from "../cancel/cancel.ts";
import { DRAIN, shield, unshield } from "../cleanup/shield.ts";
import { realm } from "../realm.ts";
import { extraOf, Task } from "../task.ts";
import { nothing } from "../wait/foreign.ts";
import { combine } from "./combinator.ts";

export interface LoserOptions<T> {
  /** Receives what the combinator owned and does not give, if that ended `ok` all the same: called in a shield (C8). */
  readonly onLoser?: ((value: T) => unknown) | undefined;
}

type OnLoser = (value: unknown) => unknown;

/** A combinator that hands over the values of its losers before it returns (C8). */
export function combineHandingOver(rule: number, since: number, iterable: Iterable<unknown>, onLoser: OnLoser): Task {
  const current = realm.current as Task;
  const inputs: unknown[] = [];
  const combinator = combine(rule, since, iterable, inputs);
  if (typeof onLoser !== "function") {
    request(combinator, "user", "a bad option");
    return failed(current, combinator.fn, new AsupersyncError("ASX1009", "onLoser is not a function."));
  }
  let owned = inputs.filter((input) => isOwned(input, since, combinator));
  extraOf(combinator).atDecision = () => {
    owned = owned.filter((input) => isStillOwned(input, combinator));
  };
  // Not as its owner: what the combinator lets go is the current region's.
  return start(current, combinator.fn, handOver, undefined, combinator, onLoser, () =>
    losersAmong(owned, combinator, inputs),
  );
}

function* handOver(combinator: Task, onLoser: OnLoser, losers: () => Iterable<Task>): Body {
  const self = realm.current as Task;
  realm.site = 0;
  try {
    return yield combinator;
  } finally {
    const around = shield();
    try {
      if (combinator.state <= 0) {
        request(combinator, "parent");
        yield combinator.then(nothing, nothing);
      }
      for (const { value } of losers()) enter(self, onLoser, [value]);
    } finally {
      if (unshield(around)) yield DRAIN;
    }
    // biome-ignore lint/correctness/noUnsafeFinally: left before the combinator came to a value in spite of it all, it gives that (C4)
    if (combinator.state === OUTCOME_OK) return combinator.value;
  }
}

/** Whether this is a task that was born for the combinator; maybe one of which the kernel never heard, as it had ended at once (U7). */
function isOwned(input: unknown, since: number, { driver, parent }: Task): input is Task {
  if (!(input instanceof Task) || input.driver !== driver || input.parent !== parent) return false;
  return input.slot < 0 ? ~input.serial >= since : input.serial > since;
}

/** Not so for one that somebody outside waits for as well: it was left alone. */
function isStillOwned({ driver, slot, serial, state }: Task, combinator: Task): boolean {
  return state > 0 || driver.kernel.fact(slot, serial, FACT_OWNER) === combinator.slot;
}

function losersAmong(owned: Task[], { state, cause }: Task, inputs: unknown[]): Iterable<Task> {
  if (state === OUTCOME_OK && cause === 0) return []; // it gives them all
  const winner = state === OUTCOME_OK ? inputs[cause - 1] : undefined;
  return new Set(owned.filter((input) => input !== winner && input.state === OUTCOME_OK));
}
