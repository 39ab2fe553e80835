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

/** What one waits for, or waited for. */
interface Waits {
  last: Operation | undefined;
  /** How many of them have not settled. */
  unsettled: number;
}

/** The foreign operations of a runtime: which are outstanding, and which have settled and wait to be admitted (D2). */
export class Operations {
  readonly #external = new WeakSet<object>();
  readonly #outstanding = new Set<Operation>();
  readonly #arrived: Operation[] = [];
  #count = 0;
  /** Of each, by its inputs. */
  readonly #waits = new WeakMap<Task, Record<number, Waits>>();

  external(operation: object): void {
    this.#external.add(operation);
  }

  /** @param onArrival called when it has settled */
  expects(task: Task, awaited: unknown, input: number, onArrival: () => void): Arrival {
    const isExternal = typeof awaited === "object" && awaited !== null && this.#external.has(awaited);
    const operation: Operation = { number: ++this.#count, task, input, isExternal, isLast: true };
    const waits = this.#waitsOf(task, input);
    if (waits.last) waits.last.isLast = false;
    waits.last = operation;
    waits.unsettled++;
    this.#outstanding.add(operation);
    return (act) => {
      waits.unsettled--;
      this.#outstanding.delete(operation);
      operation.act = act;
      this.#arrived.push(operation);
      onArrival();
    };
  }

  #waitsOf(task: Task, input: number): Waits {
    const inputs = this.#waits.get(task) ?? {};
    this.#waits.set(task, inputs);
    return (inputs[input] ??= { last: undefined, unsettled: 0 });
  }

  /** Takes what has settled, by number. */
  takeArrived(): Operation[] {
    return this.#arrived.splice(0).sort((a, b) => a.number - b.number);
  }

  /**
   * Takes what `task` or its input waits for, if it has settled; or with `isLate`, or if it waits for nothing, the earliest
   * that has settled of those that were abandoned. If none of those is to come, it was this wait that was.
   */
  takeArrivalOf(serial: number, input: number, isLate: boolean): Operation | undefined {
    const isOf = ({ task, input: at }: Operation): boolean => task.serial === serial && at === input;
    const isWanted = (operation: Operation): boolean => operation.isLast && isWaitedFor(operation);
    const of = this.#arrived.filter(isOf).sort((a, b) => a.number - b.number);
    const [first] = of;
    const isSettled = first && this.#waitsOf(first.task, input).unsettled === 0;
    const found = of.find((operation) => isWanted(operation) !== isLate) ?? (isSettled ? first : undefined);
    if (found) this.#arrived.splice(this.#arrived.indexOf(found), 1);
    return found;
  }

  /** Whether what `task` or its input waits for has settled, and waits to be admitted. */
  hasArrived(serial: number, input: number): boolean {
    return this.#arrived.some(({ task, input: at }) => task.serial === serial && at === input);
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
