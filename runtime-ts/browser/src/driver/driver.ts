import {
  ACT_JOIN,
  FACT_DECIDER,
  FACT_REQUESTED,
  OUTCOME_OK,
  VERB_ABORT,
  VERB_CLOSED_OK,
  VERB_CLOSED_PANICKED,
  VERB_DECIDED,
  VERB_HOP,
  VERB_LEAVE,
  VERB_LINGERS,
  VERB_SIGNAL,
  VERB_UNHEARD,
  VERB_YIELD,
} from "@asupersync/browser-core";
import { PanicError } from "../api/errors.ts";
import type { PanicInfo } from "../api/outcome.ts";
import type { Contexts } from "../context/types.ts";
import { act, factOf } from "./ask.ts";
import { advance, type Body, type StandIn } from "./body.ts";
import { fire } from "./cancel/signal.ts";
import { describe, type Fn } from "./descriptor.ts";
import { programTime } from "./host/clock.ts";
import type { Arrival, LabHost } from "./host/lab.ts";
import type { Recording } from "./host/recording.ts";
import { type Alarm, afterward, Wake } from "./host/wake.ts";
import { instantiate, type Kernel } from "./kernel.ts";
import { finish } from "./outcome/finish.ts";
import { guarded, report, unheard } from "./outcome/unheard.ts";
import { parts } from "./parts.ts";
import { realm } from "./realm.ts";
import type { StuckReport } from "./report/stuck.ts";
import { resume } from "./step.ts";
import { classOf, extraOf, promiseOf, type Task } from "./task.ts";
import { nothing } from "./wait/foreign.ts";

const LAST_SERIAL = 2 ** 30 - 1;
const ROOT = describe("runtime");

/** What a program is told of its runtime, and when. */
export interface DriverOptions {
  /** Receives broken contracts, once each (U2). By default the host reports them. */
  readonly onPanic?: ((panic: PanicInfo) => void) | undefined;
  /** Receives what takes longer than it should, once each (C6, O4). By default development prints it. */
  readonly onStuck?: ((report: StuckReport) => void) | undefined;
  /** Milliseconds that cleanup may take after a request before it is reported, 5000 by default (C6). */
  readonly cleanupBudget?: number | undefined;
}

/**
 * Obeys one kernel: holds the tasks by slot, and does what the kernel commands. Where events are recorded or time is
 * virtual, a `RecordedDriver` does so.
 */
export class Driver {
  // Declared alone where the constructor stores: defining a field first would be one more cold store in a page's first start.
  declare readonly kernel: Kernel;
  readonly Task = classOf(this);
  readonly slots: (Task | undefined)[] = [];
  declare readonly root: Task;
  /** The serial that was given out last; the kernel counts the same births. */
  serial = 0;
  closed = false;
  /** Who is to be told of each tick, if the bundle has a trace. */
  declare readonly listeners: Set<() => void>;
  declare readonly options: DriverOptions;
  /** There if anybody wants events: then they bear their own time. */
  declare readonly recording: Recording | null;
  /** In deterministic mode, what stands in for the host. */
  declare readonly lab: LabHost | null;
  /** Keeps the contexts of the host (T6), if it was asked to. */
  declare readonly context: Contexts | null;
  /** Whether the kernel waits for time to pass: else nobody asks the clock. */
  hasTimers = false;
  /** Whether somebody may have begun to take longer than it should, for which the kernel would need the time (C6, O4). */
  lingers = false;
  readonly #wake: Alarm;
  #ticking = false;
  #isHopping = false;
  #isAlarmDue = false;

  constructor(
    recording: Recording | null,
    listeners: Set<() => void>,
    options: DriverOptions,
    context: Contexts | null,
  ) {
    this.listeners = listeners;
    this.options = options;
    this.recording = recording;
    this.lab = recording?.lab ?? null;
    this.context = context;
    this.kernel = instantiate(recording?.bytes ?? parts.details?.bytes);
    this.#wake = this.lab?.attach(this) ?? new Wake(this);
    this.touch();
    this.root = this.adopt(this.kernel.boot(recording?.capacity ?? 0, ROOT.label), null, ROOT) as Task;
    this.root.extra = { isScope: true };
    if (options.cleanupBudget !== undefined) this.kernel.set_cleanup_budget(options.cleanupBudget);
  }

  /** Holds what the kernel has just given birth to in `slot`; nothing for a fault. A frame that was there before becomes that. */
  adopt(slot: number, parent: Task | null, fn: Fn, task: Task = new this.Task(parent, 0, 0, fn)): Task | undefined {
    if (slot <= 0) return undefined;
    this.count(slot);
    task.slot = slot;
    task.serial = this.serial;
    this.slots[slot] = task;
    return task;
  }

  /** Counts a birth that needs no task on this side. */
  count(slot: number): void {
    if (slot > 0) this.serial = this.serial >= LAST_SERIAL ? 1 : this.serial + 1;
  }

  /** Lets a tick follow, unless one is on its way or under way. */
  wake(): void {
    if (!this.#ticking && !this.closed) this.#wake.soon();
  }

  /** One tick (T1): time passes, then commands until none is left or the slice is spent. */
  tick(): void {
    if (this.#ticking || this.closed) return;
    realm.now = { current: realm.current };
    if (this.hasTimers) this.kernel.advance(this.time());
    this.run(this.kernel.next());
    if (this.hasTimers) this.setAlarm();
  }

  /** Obeys `first` and whatever follows from it. Nothing in here throws: a program's hooks are called by {@link guarded}. */
  run(first: number): void {
    const { kernel, slots } = this;
    this.#ticking = true;
    for (let command = first; command !== 0; ) {
      const verb = command & 15;
      if (verb > VERB_YIELD && verb <= VERB_LEAVE) {
        command = resume(slots[command >> 4] as Task, verb);
      } else if (command < 0) {
        command = this.#fault(command);
      } else {
        if (verb === VERB_HOP) {
          this.#hop();
          break;
        }
        if (verb > VERB_LEAVE) this.#obey(verb, slots[command >> 4] as Task);
        else if (this.#wake.breathes()) break;
        command = kernel.next();
      }
    }
    this.#ticking = false;
    if (this.lingers) this.watch();
  }

  /** The kernel refused a call of this driver's: a defect of theirs, not of the program's (U2). Goes on with what is next. */
  #fault(code: number): number {
    const message = `the kernel refused a step: ${-code}`;
    this.panic({ message, task: ROOT.name });
    return this.kernel.next();
  }

  /** Who is to be left may have its result already, on its way in a microtask: that goes first (C4). */
  #hop(): void {
    if (this.#isHopping) return;
    this.#isHopping = true;
    this.#wake.hop(() => {
      this.#isHopping = false;
      this.kernel.ripen();
    });
  }

  /** Most of what lingers does so for some microtasks, and a host's timer is dear: it is set for who is still there after them. */
  protected watch(): void {
    this.lingers = false;
    if (this.#isAlarmDue) return;
    this.#isAlarmDue = true;
    afterward(() => {
      this.#isAlarmDue = false;
      this.hasTimers = true; // so that the tick looks, and lets time pass: their delays begin
      this.tick();
    });
  }

  /** Sets the host's timer for the kernel's first one. */
  setAlarm(): void {
    const due = this.kernel.next_due();
    this.hasTimers = due < Number.POSITIVE_INFINITY;
    this.#wake.at(due);
  }

  /** Does what a request or a closing calls for, before the caller goes on (C10). */
  takeNotices(): void {
    for (;;) {
      const command = this.kernel.next_notice();
      if (command === 0) return;
      this.#obey(command & 15, this.slots[command >> 4] as Task);
    }
  }

  #obey(verb: number, task: Task): void {
    if (verb <= VERB_CLOSED_PANICKED) finish(task, verb - (VERB_CLOSED_OK - OUTCOME_OK));
    else if (verb === VERB_ABORT || verb === VERB_SIGNAL) this.#abort(verb, task);
    else if (verb === VERB_DECIDED) this.#decided(task);
    else if (verb === VERB_UNHEARD) unheard(task);
    else if (verb === VERB_LINGERS) this.#lingering(task);
  }

  /** It takes longer than it should: its region stays open, and whoever must know is told, once (C6, O4). */
  #lingering(task: Task): void {
    const extra = extraOf(task);
    extra.isStuck = true;
    parts.stuck?.(task);
    extra.whenStuck?.();
  }

  #decided(task: Task): void {
    this.lingers = true;
    task.cause = factOf(task, FACT_DECIDER);
    task.extra?.atDecision?.();
  }

  #abort(verb: number, task: Task): void {
    // Of a task it is noted when that is left: until then it may yet end as if nobody had asked (C4).
    if (verb === VERB_ABORT || task.extra?.isScope) task.cause = factOf(task, FACT_REQUESTED);
    this.lingers = true;
    task.extra?.atRequest?.();
    fire(task);
  }

  /** The outcome of `task` has been heard, or will be (O6). */
  join(task: Task): void {
    if (task.slot === 0) promiseOf(task).catch(nothing);
    else if (task.state !== OUTCOME_OK) {
      this.touch();
      act(task, ACT_JOIN);
      task.extra?.atJoin?.();
      this.wake(); // if it has ended, its scope may have waited for nothing else
    }
  }

  /** A contract was broken (U2). */
  panic(panic: PanicInfo): void {
    const { onPanic } = this.options;
    if (onPanic) guarded(() => onPanic(panic));
    else report(new PanicError(panic), this.root);
  }

  /** The body of `task` is made when its first step is taken; a plain one is run. */
  later(task: Task, make: () => unknown): void {
    const begin: StandIn = (verb) =>
      task.fn.isPlain ? { done: true, value: make() } : advance((task.body = make() as Body), verb);
    task.body = begin;
  }

  /** The time of sleeps and deadlines, in milliseconds. */
  time(): number {
    return programTime();
  }

  /**
   * Lets time pass, so that what is recorded next bears its own time; nothing is here. Gives that time, if it did: what is
   * reckoned from it comes out the same in a replay, which knows no other (D3).
   */
  touch(): number | undefined {
    return undefined;
  }

  /** What happens next comes from outside: `task`, or its input with that number, has settled. Each such admission is an event (D2). */
  admit(_task: Task, _input: number): void {}

  /**
   * Something foreign is waited for: by `task`, or as its input with that number. Gives what is to be called when it has
   * settled; that acts upon it at once, or in deterministic mode when its turn comes (D2).
   */
  expects(_task: Task, _awaited: unknown, _input: number): Arrival {
    return (work) => work();
  }
}
