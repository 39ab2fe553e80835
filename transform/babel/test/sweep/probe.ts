import { FACT_REQUESTED, OUTCOME_ERR } from "@asupersync/browser-core";

/** What the probe reads of a task of the driver. */
interface Task {
  readonly slot: number;
  readonly serial: number;
  readonly state: number;
  readonly shield: unknown;
  readonly value: unknown;
  readonly extra: { readonly cleanupErrors?: unknown[]; readonly suppressed?: unknown[] } | null;
  readonly driver: { readonly kernel: { fact(slot: number, serial: number, number: number): number } };
  cancel(): void;
}

interface Realm {
  current: Task | null;
}

const realmKey = Object.getOwnPropertySymbols(globalThis).find((key) =>
  key.description?.startsWith("asupersync.realm"),
);
const realm = (globalThis as unknown as Record<symbol, Realm>)[realmKey as symbol] as Realm;

/** A statement, both sides of a wait, a `catch`, and of a `try`: its block, the begin and the end of its `finally`. */
type What = "step" | "before" | "after" | "caught" | "enter" | "cleanup" | "cleaned";

export interface Event {
  readonly what: What;
  /** The `try` statements around the place: see `instrument.ts`. */
  readonly where: string;
  /** The number of the `try`; what was caught. */
  readonly detail?: unknown;
}

/** One call of an instrumented function. */
export class Activation {
  readonly label: string;
  readonly task: Task;
  readonly events: Event[] = [];
  /** How many events it had when a request reached it. */
  requestedAt: number | undefined;
  /** Whether the request was made while it was about to wait, outside of a shield: then it is left there. */
  isStopped = false;

  constructor(label: string, task: Task) {
    this.label = label;
    this.task = task;
  }

  get hasEnded(): boolean {
    return this.task.state > 0;
  }

  /** What it failed with, and what its cleanups did: all that may be reported of it (U2, O6). */
  get errors(): readonly unknown[] {
    const { state, value, extra } = this.task;
    const own = state === OUTCOME_ERR ? [value] : [];
    return [...own, ...(extra?.cleanupErrors ?? []), ...(extra?.suppressed ?? [])];
  }
}

/** Whom a sweep cancels: all that runs, or only the task that comes to the checkpoint. */
export type Whom = "scope" | "task";

/** At which checkpoint a run is cancelled, counted from the first; before its wait, or a microtask into it. */
export interface Plan {
  readonly at: number;
  readonly whom: Whom;
  readonly when: "before" | "during";
}

const tells =
  (what: What) =>
  ({ events }: Activation, where: string, detail?: unknown): void =>
    void events.push({ what, where, detail });

/** What instrumented code tells, and what makes the request. */
class Probe {
  activations: Activation[] = [];
  checkpoints = 0;
  #plan: Plan | undefined;
  #cancelScope: () => void = () => {};

  /** Begins a run; without a plan nothing is cancelled. */
  begun(plan: Plan | undefined, cancelScope: () => void): void {
    this.activations = [];
    this.checkpoints = 0;
    this.#plan = plan;
    this.#cancelScope = cancelScope;
  }

  get told(): number {
    return this.activations.reduce((sum, { events }) => sum + events.length, 0);
  }

  checkpoint(): void {
    const plan = this.#plan;
    const task = realm.current;
    if (++this.checkpoints !== plan?.at || !task) return;
    const cancel = (): void => {
      if (plan.whom === "scope") this.#cancelScope();
      else task.cancel();
      this.#noteRequests(plan.when === "before" && task.shield === null ? task : undefined);
    };
    if (plan.when === "before") cancel();
    else queueMicrotask(cancel);
  }

  #noteRequests(stopped?: Task): void {
    for (const activation of this.activations) {
      const { task, events, hasEnded } = activation;
      if (hasEnded || activation.requestedAt !== undefined || !isRequested(task)) continue;
      activation.requestedAt = events.length;
      activation.isStopped = task === stopped;
    }
  }

  begin(label: string): Activation {
    const activation = new Activation(label, realm.current as Task);
    if (isRequested(activation.task)) activation.requestedAt = 0;
    this.activations.push(activation);
    return activation;
  }

  readonly step = tells("step");
  readonly enter = tells("enter");
  readonly cleanup = tells("cleanup");
  readonly cleaned = tells("cleaned");
  readonly caught = tells("caught");

  before<T>({ events }: Activation, where: string, value: T): T {
    events.push({ what: "before", where });
    return value;
  }

  after<T>({ events }: Activation, where: string, value: T): T {
    events.push({ what: "after", where });
    return value;
  }
}

const isRequested = ({ driver, slot, serial }: Task): boolean => driver.kernel.fact(slot, serial, FACT_REQUESTED) > 0;

export const probe = new Probe();
Object.assign(globalThis, { probe });
