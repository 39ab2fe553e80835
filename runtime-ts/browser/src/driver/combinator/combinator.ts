import {
  ACT_EXPECT_INPUT,
  ACT_FAIL_COMBINATOR,
  ACT_INPUT_ERR,
  ACT_INPUT_OK,
  FACT_REQUESTED,
  OUTCOME_ERR,
  OUTCOME_OK,
  RULE_ALL,
  RULE_ALL_SETTLED,
  RULE_ANY,
  RULE_RACE,
} from "@asupersync/browser-core";
import { scopeClosed } from "../../api/errors.ts";
import { act, factOf } from "../ask.ts";
import { failed } from "../call/start.ts";
import { ownerOf } from "../cleanup/shield.ts";
import { describe, type Fn } from "../descriptor.ts";
import { promote } from "../frame/promote.ts";
import { errorOf } from "../outcome/result.ts";
import { realm } from "../realm.ts";
import { hasFailed, Task } from "../task.ts";
import { isItsCancel } from "../wait/foreign.ts";

/** What a foreign input has settled to. */
type Settled = PromiseSettledResult<unknown>;

const NAMES: Record<number, Fn> = {
  [RULE_ALL]: describe("Promise.all"),
  [RULE_ALL_SETTLED]: describe("Promise.allSettled"),
  [RULE_ANY]: describe("Promise.any"),
  [RULE_RACE]: describe("Promise.race"),
};

/** What is born from here on, to the region that is current, is born since this mark; -1 outside any region. */
export function mark(): number {
  const { current } = realm;
  if (current === null) return -1;
  promote(current);
  return current.driver.serial;
}

/**
 * A combinator on behalf of the current region: it owns what the evaluation of its argument gave birth
 * to, and returns when all of that is terminal (C8).
 *
 * @param inputs takes what `iterable` gives
 */
export function combine(rule: number, since: number, iterable: Iterable<unknown>, inputs: unknown[] = []): Task {
  const current = realm.current as Task;
  const { driver } = current;
  const fn = NAMES[rule] as Fn;
  const flaw = collect(iterable, inputs); // before the birth: what the iterator starts is owned like the rest
  const region = ownerOf(current);
  const slot = driver.kernel.combine(region.slot, region.serial, rule, since, fn.label);
  const task = driver.adopt(slot, region, fn);
  if (!task) return failed(region, fn, scopeClosed(fn.name));
  task.body = (outcome: number) => combined(task, inputs, rule, outcome);
  try {
    for (let number = 1; number <= inputs.length; number++) add(task, inputs, number);
    if (flaw) throw flaw.error;
    act(task, ACT_INPUT_OK); // the list is complete
  } catch (error) {
    task.value = error;
    act(task, ACT_FAIL_COMBINATOR);
  }
  driver.wake();
  return task;
}

/** Takes what `iterable` gives; what it throws comes back. */
function collect(iterable: Iterable<unknown>, inputs: unknown[]): { error: unknown } | undefined {
  try {
    for (const input of iterable) inputs.push(input);
    return undefined;
  } catch (error) {
    return { error };
  }
}

function add(task: Task, inputs: unknown[], number: number): void {
  const { driver } = task;
  const { kernel } = driver;
  const input = inputs[number - 1];
  if (input instanceof Task && input.driver === driver) {
    if (input.state <= 0) {
      promote(input);
      driver.count(kernel.add_input(task.slot, task.serial, number, input.slot, input.serial));
      return;
    }
    const failed = hasFailed(input);
    // One that was born under a request has been cancelled, and hears of nobody (O6).
    if (failed && factOf(task, FACT_REQUESTED) <= 0) driver.join(input);
    act(task, ACT_EXPECT_INPUT);
    act(task, failed ? ACT_INPUT_ERR : ACT_INPUT_OK, number);
    return;
  }
  const promise = Promise.resolve(input);
  act(task, ACT_EXPECT_INPUT);
  const arrive = driver.expects(task, input, number);
  const settle = (settled: Settled, ok: number): void => {
    inputs[number - 1] = settled;
    act(task, ok ? ACT_INPUT_OK : ACT_INPUT_ERR, number);
    driver.wake();
  };
  promise.then(
    (value) => arrive(() => settle({ status: "fulfilled", value }, 1)),
    (reason) => arrive(() => isItsCancel(task, reason) || settle({ status: "rejected", reason }, 0)),
  );
}

/** A combinator has closed: its value is made of its inputs, its error is the deciding one's. */
function combined(task: Task, inputs: unknown[], rule: number, outcome: number): void {
  const { cause: decider } = task;
  if (outcome === OUTCOME_OK) {
    if (decider > 0) task.value = (settledOf(inputs[decider - 1]) as PromiseFulfilledResult<unknown>).value;
    else if (rule === RULE_ALL_SETTLED) task.value = inputs.map(settledOf);
    else task.value = inputs.map((input) => (settledOf(input) as PromiseFulfilledResult<unknown>).value);
    return;
  }
  if (outcome !== OUTCOME_ERR) return;
  // Without a decider the iterator threw (its error is here already), or a child failed that was no input.
  if (decider > 0) task.value = (settledOf(inputs[decider - 1]) as PromiseRejectedResult).reason;
  else if (rule === RULE_ANY && task.value === undefined) task.value = nobody(inputs);
  if (task.value !== undefined) task.state = -OUTCOME_ERR;
}

const nobody = (inputs: unknown[]): AggregateError =>
  new AggregateError(
    inputs.map((input) => (settledOf(input) as PromiseRejectedResult).reason),
    "All promises were rejected",
  );

function settledOf(input: unknown): Settled {
  if (!(input instanceof Task)) return input as Settled;
  if (hasFailed(input)) return { status: "rejected", reason: errorOf(input) };
  return { status: "fulfilled", value: input.value };
}
