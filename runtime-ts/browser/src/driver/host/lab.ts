import type { Driver } from "../driver.ts";
import type { Task } from "../task.ts";
import type { Alarm } from "./wake.ts";

/** What a program reads of its host, and what a replay must give it again (D1). */
export interface Inputs {
  /** As `Date.now()`. */
  dateNow(): number;
  /** As `performance.now()`. */
  performanceNow(): number;
  /** As `Math.random()`. */
  random(): number;
  /** As `crypto.randomUUID()`. */
  uuid(): ReturnType<Crypto["randomUUID"]>;
  /** As `crypto.getRandomValues(array)`. */
  fill<T>(array: T): T;
}

/** The callback timers of a host. */
export interface Timers {
  /** @param original what the program wants to be called; `callback` calls it. */
  setTimeout(callback: () => void, delay?: number, original?: unknown): unknown;
  setInterval(callback: () => void, delay?: number): unknown;
  clearTimeout(id: unknown): void;
}

/** What stands in for the host in deterministic mode (D1, D2). */
export interface LabHost extends Inputs, Timers {
  /** The time, in milliseconds. */
  time(): number;
  /** Gets the driver that it is for, before anything is born there, and gives what wakes it. */
  attach(driver: Driver): Alarm;
  /** Gives a task the handlers of one wait for something foreign, whose result has to wait for its turn (D2). */
  listen(task: Task, awaited: unknown): void;
  /** Something foreign is waited for: by a task, an operation, or input `input` of a combinator. See {@link Driver.expects}. */
  expects(task: Task, awaited: unknown, input: number): Arrival;
  /** Time passes although somebody waits for `operation`. Gives it back. */
  external<T extends object>(operation: T): T;
}

/** To be called once, when something foreign has settled, with what acts upon that. */
export type Arrival = (act: () => void) => void;
