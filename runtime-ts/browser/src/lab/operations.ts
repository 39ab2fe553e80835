import { FACT_ALL, WAIT_FOREIGN } from "@asupersync/browser-core";
import { atSite } from "../api/site.ts";
import { siteOf } from "../driver/descriptor.ts";
import type { Arrival } from "../driver/host/lab.ts";
import type { Task } from "../driver/task.ts";

/** Something foreign that somebody waits for. */
export interface Operation {
  /** The how manieth it is. */
  readonly number: number;
  readonly task: Task;
  /** Which input of the combinator `task` it is; zero if `task` itself waits. */
  readonly input: number;
  /** Whether time passes without it. */
  readonly isExternal: boolean;
  /** Whether nothing else has been waited for since, by the same. */
  isLast: boolean;
  /** Once it has settled: acts upon that. */
  act?: () => void;
}

/** The foreign operations of a runtime: which are outstanding, and which have settled and wait to be admitted (D2). */
export class Operations {
  readonly #external = new WeakSet<object>();
  readonly #outstanding = new Set<Operation>();
  readonly #arrived: Operation[] = [];
  #count = 0;
  /** What each waits for, or waited for last. */
  readonly #last = new WeakMap<Task, Record<number, Operation>>();

  external(operation: object): void {
    this.#external.add(operation);
  }

  /** @param onArrival called when it has settled */
  expects(task: Task, awaited: unknown, input: number, onArrival: () => void): Arrival {
    const isExternal = typeof awaited === "object" && awaited !== null && this.#external.has(awaited);
    const operation: Operation = { number: ++this.#count, task, input, isExternal, isLast: true };
    const before = this.#last.get(task)?.[input];
    if (before) before.isLast = false;
    this.#last.set(task, Object.assign(this.#last.get(task) ?? {}, { [input]: operation }));
    this.#outstanding.add(operation);
    return (act) => {
      this.#outstanding.delete(operation);
      operation.act = act;
      this.#arrived.push(operation);
      onArrival();
    };
  }

  /** Takes what has settled, by number. */
  takeArrived(): Operation[] {
    return this.#arrived.splice(0).sort((a, b) => a.number - b.number);
  }

  /**
   * Takes what `task` or its input waits for, if it has settled; or with `isLate` the earliest that has settled of those
   * that were abandoned.
   */
  takeArrivalOf(serial: number, input: number, isLate: boolean): Operation | undefined {
    const of = this.#arrived.filter(({ task, input: at }) => task.serial === serial && at === input);
    const isWanted = (operation: Operation): boolean => operation.isLast && isWaitedFor(operation);
    const found = of.sort((a, b) => a.number - b.number).find((operation) => isWanted(operation) !== isLate);
    if (found) this.#arrived.splice(this.#arrived.indexOf(found), 1);
    return found;
  }

  /** What is waited for, and is not external; nobody waits any more for what was abandoned. */
  outstanding(): Operation[] {
    for (const operation of this.#outstanding) if (!isWaitedFor(operation)) this.#outstanding.delete(operation);
    return [...this.#outstanding].filter(({ isExternal }) => !isExternal);
  }
}

function isWaitedFor({ task, input }: Operation): boolean {
  const facts = task.driver.kernel.fact(task.slot, task.serial, FACT_ALL);
  if (facts < 0 || task.state !== 0) return false;
  const isBody = task.onValue !== null && input === 0;
  return !isBody || ((facts >> 8) & 15) === WAIT_FOREIGN;
}

/** What a person calls it: who waits, and where. */
export function describeOperation({ task, input }: Operation): string {
  const site = siteOf(task.fn, task.driver.kernel.fact(task.slot, task.serial, FACT_ALL) >> 12);
  return `${input > 0 ? `input ${input} of ` : ""}${task.label}${atSite(site)}`;
}
