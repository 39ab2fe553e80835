import { AsupersyncError, badTime } from "../api/errors.ts";
import type { Driver } from "../driver/driver.ts";
import type { Arrival, LabHost } from "../driver/host/lab.ts";
import { type Alarm, afterward } from "../driver/host/wake.ts";
import { report } from "../driver/outcome/unheard.ts";
import { realm } from "../driver/realm.ts";
import { deadlockOf } from "../driver/report/deadlock.ts";
import { arrived } from "../driver/wait/foreign.ts";
import { Callbacks } from "./callbacks.ts";
import { Chance } from "./chance.ts";
import { describeOperation, type Operation, Operations } from "./operations.ts";
import { askerOf, isResolver, withoutSleepers } from "./sleepers.ts";
import type { Lab, LabOptions } from "./types.ts";

// The host's own, whatever a test makes of it: it measures patience, and nothing else.
const { clearTimeout, queueMicrotask, setTimeout } = globalThis;

/** What `Date.now()` is at time zero: the first of January 2000. */
const EPOCH = 946_684_800_000;
const PATIENCE = 5000;

/** The longest delay that hosts know of: 32 bits, with a sign. */
const MOST_DELAY = 2 ** 31 - 1;

/** A delay as hosts have it: what is none, or too long, rings at once; and time must pass, or who asks again and again never sees it pass. */
const sane = (delay: number): number => (delay >= 1 && delay <= MOST_DELAY ? Number(delay) : 1);

interface Goal {
  readonly time: number;
  readonly reach: () => void;
}

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Stands in for the host (D1, D2). Bodies go on in microtasks as ever; what comes from outside is collected to the end of a
 * macrotask, a *round*, and admitted there by number. When a round finds nobody with anything to do, time passes.
 */
export class Host extends Chance implements Lab, LabHost {
  readonly seed: number | undefined;
  now = 0;
  protected driver: Driver | undefined;
  protected readonly operations = new Operations();
  protected readonly callbacks = new Callbacks();
  readonly clock: "auto" | "manual";
  protected readonly patience: number;
  /** Times that somebody wants to be reached, the first one first. */
  readonly #goals: Goal[] = [];
  readonly #waiters: Waiter[] = [];
  /** Operations that were named as never settling. */
  readonly #named = new WeakSet<Operation>();
  #impatience: unknown;
  /** What the host heard last. */
  #told: string | undefined;
  #isRoundDue = false;
  #isTickDue = false;

  /** @throws {AsupersyncError} ASX1009 for a bad option. */
  constructor({ seed, clock = "auto", patience = PATIENCE }: LabOptions) {
    check({ seed: seed ?? 0, clock, patience });
    super(seed ?? 0);
    this.seed = seed;
    this.clock = clock;
    this.patience = patience;
  }

  // What a test asks.

  get fingerprint(): string {
    const half = (high: number): string =>
      ((this.driver?.kernel.fingerprint(high) ?? 0) >>> 0).toString(16).padStart(8, "0");
    return half(1) + half(0);
  }

  advance(ms: number): Promise<void> {
    if (!(ms >= 0 && ms < Number.POSITIVE_INFINITY)) throw badTime("advance", ms);
    const time = (this.#goals.at(-1)?.time ?? this.now) + ms;
    return new Promise((reach) => {
      this.#goals.push({ time, reach });
      this.round();
    });
  }

  idle(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiters.push({ resolve, reject });
      this.round();
    });
  }

  external<T extends object>(operation: T): T {
    this.operations.external(operation);
    return operation;
  }

  // What the program reads.

  time(): number {
    return this.now;
  }

  dateNow(): number {
    return EPOCH + Math.floor(this.time());
  }

  performanceNow(): number {
    return this.time();
  }

  setTimeout(callback: () => void, delay = 0, original?: unknown): number {
    const sleeper = isResolver(original) && realm.current ? askerOf(realm.current) : undefined;
    return this.#set(callback, sane(delay), { sleeper });
  }

  setInterval(callback: () => void, delay = 0): number {
    const every = sane(delay);
    return this.#set(callback, every, { every });
  }

  clearTimeout(id: unknown): void {
    if (!this.callbacks.clear(id)) globalThis.clearTimeout(id as number);
  }

  #set(callback: () => void, delay: number, more: Parameters<Callbacks["set"]>[2]): number {
    this.round();
    return this.callbacks.set(callback, this.began() + delay, more);
  }

  /** When a timer that is set now begins. */
  protected began(): number {
    return this.time();
  }

  // What the driver asks and tells.

  /** Whether a tick that has spent its budget lets something arrive before it goes on. */
  protected get breathes(): boolean {
    return true;
  }

  attach(driver: Driver): Alarm {
    this.driver = driver;
    const { seed = 0 } = this;
    driver.kernel.be_deterministic(this.seed === undefined ? 0 : 1, seed >>> 0, Math.floor(seed / 2 ** 32));
    driver.listeners.add(() => this.round());
    return {
      soon: () => this.#tickSoon(),
      hop: (before) =>
        afterward(() => {
          this.admit();
          before();
          this.tick();
        }),
      breathes: () => {
        const { breathes } = this;
        if (breathes) afterward(() => this.tick());
        return breathes;
      },
      at: () => this.round(),
    };
  }

  listen(task: Operation["task"], awaited: unknown): void {
    const arrive = this.expects(task, awaited, 0);
    const valued = (value: unknown): void => arrive(() => arrived(task, task.onValue === valued, value, 1));
    const threw = (error: unknown): void => arrive(() => arrived(task, task.onThrow === threw, error, 0));
    task.onValue = valued;
    task.onThrow = threw;
  }

  expects(task: Operation["task"], awaited: unknown, input: number): Arrival {
    return this.operations.expects(task, awaited, input, () => this.round());
  }

  #tickSoon(): void {
    if (this.#isTickDue) return;
    this.#isTickDue = true;
    queueMicrotask(() => {
      this.#isTickDue = false;
      this.tick();
    });
  }

  protected tick(): void {
    this.driver?.tick();
  }

  // Rounds.

  /** Lets a round follow, unless one is on its way. */
  protected round(): void {
    if (this.#isRoundDue) return;
    this.#isRoundDue = true;
    afterward(() => {
      this.#isRoundDue = false;
      clearTimeout(this.#impatience as number);
      if (!this.driver || this.driver.closed) this.#end();
      else if (this.turn(this.driver)) this.round();
      else this.rest();
    });
  }

  /** Does what there is to do. Says whether there was anything. */
  protected turn(driver: Driver): boolean {
    return this.admit() || driver.kernel.is_idle() === 0 || this.pass(driver);
  }

  /** Acts upon what has settled. Says whether anything has. */
  protected admit(): boolean {
    const arrived = this.operations.takeArrived();
    for (const operation of arrived) this.actUpon(operation);
    return arrived.length > 0;
  }

  protected actUpon({ task, input, act }: Operation): void {
    this.driver?.admit(task, input);
    act?.();
  }

  /** Lets time pass up to the next thing that is due. Says whether it may. */
  protected pass(driver: Driver): boolean {
    const due = this.due(driver);
    const [goal] = this.#goals;
    const until = goal?.time ?? (this.clock === "manual" || this.#outstanding().length > 0 ? this.now : due);
    if (due <= until && due < Number.POSITIVE_INFINITY) {
      this.reach(due);
      return true;
    }
    if (!goal) return false;
    this.#goals.shift();
    this.reach(goal.time);
    goal.reach();
    return true;
  }

  /** What time has to wait for. */
  #outstanding(): Operation[] {
    return withoutSleepers(this.operations.outstanding(), this.callbacks.sleepers());
  }

  /** When the first timer is due; infinity if there is none. */
  protected due(driver: Driver): number {
    return Math.min(driver.kernel.next_due(), this.callbacks.due);
  }

  /** It is `time`: what is due by now is done, tasks before callbacks. */
  protected reach(time: number): void {
    this.now = Math.max(this.now, time);
    this.tick();
    for (let next = this.callbacks.take(this.now); next; next = this.callbacks.take(this.now)) next();
  }

  /** Nobody has anything to do, and time does not pass. */
  protected rest(): void {
    const outstanding = this.#outstanding();
    if (outstanding.length > 0) {
      if (this.clock === "auto" || this.#waiters.length > 0) this.waitFor(() => this.#nameThose(outstanding));
      return;
    }
    const deadlock = this.driver && this.callbacks.due === Number.POSITIVE_INFINITY && deadlockOf(this.driver);
    if (deadlock) this.#tell(deadlock);
    else for (const { resolve } of this.#waiters.splice(0)) resolve();
  }

  /** Calls `instead` unless another round comes while patience lasts. */
  protected waitFor(instead: () => void): void {
    this.#impatience = setTimeout(instead, this.patience);
  }

  #end(): void {
    for (const { reach } of this.#goals.splice(0)) reach();
    for (const { resolve } of this.#waiters.splice(0)) resolve();
  }

  /** Names the operations that all wait for, once each; whoever waits hears of it, or else the host (D1). */
  #nameThose(operations: readonly Operation[]): void {
    const news = operations.filter((operation) => !this.#named.has(operation));
    for (const operation of news) this.#named.add(operation);
    if (this.#waiters.length === 0 && news.length === 0) return;
    const named = operations.map(describeOperation).join("; ");
    this.#tell(
      new AsupersyncError(
        "ASX1021",
        `time stands still, for these foreign operations have not settled in ${this.patience} ms: ${named}. Let them settle, or declare them with lab.external().`,
      ),
    );
  }

  /** Whoever waits for this lab to be idle hears that it will not be; or else the host, once of each. */
  #tell(error: AsupersyncError): void {
    const waiters = this.#waiters.splice(0);
    for (const { reject } of waiters) reject(error);
    if (waiters.length > 0 || !this.driver || this.#told === error.message) return;
    this.#told = error.message;
    report(error, this.driver.root);
  }
}

function check({ seed, clock, patience }: { seed: number; clock: unknown; patience: number }): void {
  const bad =
    !Number.isSafeInteger(seed) || seed < 0
      ? `seed is ${seed}; give a whole number, zero or more`
      : clock !== "auto" && clock !== "manual"
        ? `clock is ${clock}; give "auto" or "manual"`
        : !(patience >= 0)
          ? `patience is ${patience}; give milliseconds, zero or more`
          : undefined;
  if (bad) throw new AsupersyncError("ASX1009", `${bad}.`);
}
