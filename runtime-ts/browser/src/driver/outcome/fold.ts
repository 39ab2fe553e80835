import { ACT_TAKE_FAILURE, OUTCOME_CANCELLED, OUTCOME_ERR, OUTCOME_PANICKED } from "@asupersync/browser-core";
import { act } from "../ask.ts";
import { extraOf, type Task } from "../task.ts";
import { errorOf } from "./result.ts";
import { report } from "./unheard.ts";

/**
 * A region has failed, and answers for the children that failed in it and that nobody joined. A throw of its body is
 * primary, else the first of them; but a broken contract before either. The others are suppressed: flat, each followed
 * by what it had suppressed itself, in the order of failing (U1).
 */
export function gatherFailures(region: Task, bodyOutcome: number): void {
  const failures = failuresOf(region);
  const panicked = region.state === OUTCOME_PANICKED && bodyOutcome !== OUTCOME_PANICKED;
  const primary = failures.find(({ state }) => (panicked ? state === OUTCOME_PANICKED : bodyOutcome < OUTCOME_ERR));
  if (primary) {
    if (bodyOutcome === OUTCOME_ERR) suppress(region, region.value);
    region.value = panicked ? primary.value : errorOf(primary);
  }
  for (const failure of failures) {
    const error = errorOf(failure);
    // A body may throw what it heard of a child that counts all the same (O5): that has failed once.
    if (failure !== primary && error !== region.value) suppress(region, error, failure.state === OUTCOME_PANICKED);
    keep(region, failure.extra?.suppressed);
  }
  if (bodyOutcome === OUTCOME_CANCELLED) keep(region, region.extra?.cleanupErrors);
}

function failuresOf(region: Task): Task[] {
  const failures: Task[] = [];
  for (;;) {
    const failed = act(region, ACT_TAKE_FAILURE);
    if (failed <= 0) return failures;
    failures.push(region.driver.slots[failed] as Task);
  }
}

/** What is not the error of its region is kept beside it, and reported once (O6). */
function suppress(region: Task, error: unknown, isReported = false): void {
  keep(region, [error]);
  if (!isReported) report(error, region);
}

/** Keeps beside the error of `region` what has been reported. */
export function keep(region: Task, errors: readonly unknown[] = []): void {
  if (errors.length > 0) (extraOf(region).suppressed ??= []).push(...errors);
}
