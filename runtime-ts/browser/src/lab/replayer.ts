import { FACT_KIND, KIND_OPERATION, OUTCOME_CANCELLED } from "@asupersync/browser-core";
import { factOf } from "../driver/ask.ts";
import type { Driver } from "../driver/driver.ts";
import type { Arrival } from "../driver/host/lab.ts";
import type { Task } from "../driver/task.ts";
import { endOperation } from "../driver/wait/operation.ts";
import { decoderOf } from "../trace/events.ts";
import { type Raw, recordsAfter } from "../trace/records.ts";
import type { TraceEvent } from "../trace/types.ts";
import type { Artifact } from "./artifact.ts";
import { refuse } from "./chance.ts";
import { compare, type Divergence, divergence } from "./divergence.ts";
import { Host } from "./host.ts";
import type { Script, ScriptedNetwork } from "./network/script.ts";
import type { Operation } from "./operations.ts";
import type { Input } from "./recorder.ts";
import { askerOf } from "./sleepers.ts";

/** Milliseconds by which a host's timer may ring before its time, as it counts whole ones. */
const EARLY = 1;

/** What a tick begins with. Whatever else comes next was brought about from outside, or by time. */
const STEPS: ReadonlySet<TraceEvent["kind"]> = new Set(["resume", "leave", "unheard", "decided"]);

/**
 * Stands in for the host of a run that was recorded (D3): it is always as late as it was at the next event, and what comes
 * from outside is admitted where it was. From the first event that is another one on, it is an ordinary lab.
 */
export class Replayer extends Host implements Script {
  divergence: Divergence | undefined;
  readonly #script: readonly TraceEvent[];
  /** Then time was the host's, and did not follow from anything. */
  readonly #wasLive: boolean;
  readonly #inputs: readonly Input[];
  #decode: ((raw: Raw) => TraceEvent) | undefined;
  #read = 0;
  #inputsRead = 0;
  #isThrough = false;

  readonly #network: ScriptedNetwork;
  #isTelling = false;
  /** When the last callback that no event tells of was called. */
  #rang = 0;

  constructor({ events, inputs, mode, seed, clock }: Artifact, patience: number, network: ScriptedNetwork) {
    super({ ...(seed !== null && { seed }), ...(clock !== "real" && { clock }), patience });
    this.#script = events;
    this.#wasLive = mode === "live";
    this.#inputs = inputs;
    this.#network = network;
    network.follow(this);
  }

  #onLost: (() => void) | undefined;
  /** Settles when nothing has happened for {@link Host.patience} after a divergence: the program may never end. */
  readonly lost: Promise<void> = new Promise((resolve) => {
    this.#onLost = resolve;
  });
  #onEnd: (() => void) | undefined;
  readonly #ended: Promise<void> = new Promise((resolve) => {
    this.#onEnd = resolve;
  });

  /** The next event of the script, once what has happened by now has been compared with it; nothing when it is over. */
  #next(): TraceEvent | undefined {
    if (this.driver && !this.#isOver()) this.#compare(this.driver);
    this.#tellSockets();
    return this.#isOver() ? undefined : this.#script[this.#read];
  }

  /** What had come by now comes before anything else happens, and is acted upon in its turn. */
  #tellSockets(): void {
    if (this.#isTelling) return;
    this.#isTelling = true;
    this.#network.deliver(this.#isOver() ? Number.POSITIVE_INFINITY : this.#read);
    this.#isTelling = false;
  }

  get decides(): boolean {
    return this.#wasLive && !this.#isOver();
  }

  get wanted(): TraceEvent | undefined {
    if (this.driver && !this.#isOver()) this.#compare(this.driver);
    const next = this.#isOver() ? undefined : this.#script[this.#read];
    if (next?.kind === "ended") return next;
    return next?.kind === "admitted" && !this.operations.hasArrived(...admittedBy(next)) ? next : undefined;
  }

  outcomeOf(wanted: string): string | undefined {
    return this.#script.find(({ id, kind }) => id === wanted && kind === "ended")?.detail;
  }

  hasCome(): void {
    this.round();
  }

  admitNow(): void {
    if (this.decides && this.#next()?.kind === "admitted") this.admit();
  }

  #isOver(): boolean {
    return this.divergence !== undefined || this.#read >= this.#script.length;
  }

  #compare(driver: Driver): void {
    this.#decode ??= decoderOf(driver);
    for (const raw of recordsAfter(driver.kernel, this.#read)) {
      const expected = this.#script[this.#read];
      if (!expected) break;
      const found = compare(expected, this.#decode(raw));
      if (found) {
        this.diverge(found);
        return;
      }
      this.#read++;
    }
    if (this.#isOver()) this.#onEnd?.();
  }

  diverge(found: Divergence): void {
    this.divergence ??= found;
    this.#onEnd?.();
    this.round();
  }

  /** What has not happened though the program is through, or nothing goes on. */
  missing(why: string): void {
    const next = this.#next();
    if (next) this.diverge(divergence(why, next));
  }

  /** The program is through; settles when all has happened that was recorded, or something else has. */
  finish(): Promise<void> {
    this.#isThrough = true;
    this.round();
    return this.#ended;
  }

  override time(): number {
    const next = this.#wasLive ? this.#next() : undefined;
    if (next && next.at > this.now) this.now = next.at;
    return this.now;
  }

  /** Live, a timer began when it was set: after what has happened by then, and before what happened next. */
  protected override began(): number {
    const next = this.#wasLive ? this.#next() : undefined;
    return next ? Math.max(this.#script[this.#read - 1]?.at ?? this.now, this.#rang) : super.began();
  }

  protected override get breathes(): boolean {
    return !this.#wasLive || this.#next()?.kind === "admitted";
  }

  /** In the recorded run somebody outside may have come before the tick: then it is not yet time for more than notices. */
  protected override tick(): void {
    const coming = this.#next();
    if (this.driver && coming && this.#callBackBefore(this.driver, coming)) {
      this.round();
      return;
    }
    this.driver?.touch();
    const next = this.#next();
    if (!next || !this.#wasLive || STEPS.has(next.kind)) super.tick();
    else if (next.kind !== "admitted") this.driver?.takeNotices();
    this.admitNow();
    this.round();
  }

  /** What settles when the script has it admitted next is admitted there and then: nothing came in between, not even from outside. */
  override expects(task: Task, awaited: unknown, input: number): Arrival {
    const arrive = super.expects(task, awaited, input);
    this.#next(); // what it waits for may have come before it was
    return (act) => {
      arrive(act);
      if (!this.#wasLive || this.#isTelling) return;
      this.driver?.touch(); // what was due by then came before it
      if (this.#next()?.kind === "admitted") this.admit();
    };
  }

  /** Whether what is to be admitted next was abandoned: nobody waits for it, so it does not count as outstanding. */
  #isNextLate(): boolean {
    return this.#script[this.#read + 1]?.kind === "late";
  }

  /** The same of a combinator that has ended: what comes to that is nothing, not even late. */
  #isNextAbandoned(): boolean {
    const { kind, id } = this.#script[this.#read] as TraceEvent;
    const hasClosed = (before: TraceEvent): boolean => before.kind === "closed" && before.id === id;
    return this.#isNextLate() || (kind === "admitted" && this.#script.slice(0, this.#read).some(hasClosed));
  }

  protected override admit(): boolean {
    let next = this.#next();
    if (!next) return super.admit();
    let hasAdmitted = false;
    for (; next?.kind === "admitted"; next = this.#next()) {
      const isLate = this.#isNextLate();
      const operation = this.operations.takeArrivalOf(...admittedBy(next), isLate);
      if (!operation) break;
      if (this.#isActedUponAtOnce(next)) this.driver?.takeNotices();
      this.actUpon(operation);
      hasAdmitted = true;
    }
    return hasAdmitted;
  }

  /** What has come early, to an operation that was cancelled when the run was recorded, has not come. */
  protected override actUpon(operation: Operation): void {
    const { task } = operation;
    const after = this.decides ? this.#script[this.#read + 1] : undefined;
    const wasCancelled = after?.kind === "ended" && after.id === `#${task.serial}` && after.detail === "cancelled";
    super.actUpon(wasCancelled ? { ...operation, act: () => endOperation(task, OUTCOME_CANCELLED) } : operation);
  }

  /** A result is acted upon at once where nothing else was due, and else in the next tick (T2). */
  #isActedUponAtOnce(admitted: TraceEvent): boolean {
    const after = this.#script[this.#read + 1];
    return after?.kind === "resume" && after.id === admitted.id && after.at === admitted.at;
  }

  protected override turn(driver: Driver): boolean {
    const before = this.#read;
    if (this.admit()) return true;
    const next = this.#next();
    if (next?.kind === "admitted" && this.#callBackFor(next)) return true;
    if (!next && driver.kernel.is_idle() === 0) super.tick(); // the script may have ended, or been left, before it was time for one
    if (!next || (!this.#wasLive && next.kind !== "admitted")) return super.turn(driver);
    if (this.#callBackBefore(driver, next)) return true;
    if (driver.kernel.is_idle() === 0 || (next.kind !== "admitted" && this.due(driver) <= next.at)) this.reach(next.at);
    return this.#next() === undefined || this.#read > before;
  }

  /** Live, a callback that was due clearly before whoever sleeps has been called by then, though nothing tells of it. */
  #callBackBefore({ kernel }: Driver, { at }: TraceEvent): boolean {
    const { due } = this.callbacks;
    if (!this.#wasLive || kernel.is_idle() === 0 || due > at || due + EARLY >= kernel.next_due()) return false;
    this.#rang = due;
    this.callbacks.take(due)?.();
    return true;
  }

  /** What was admitted may have waited for a timer, which may have been early, as hosts are. */
  #callBackFor({ id, at }: TraceEvent): boolean {
    if (this.callbacks.due <= at) {
      this.reach(at);
      return true;
    }
    if (!this.#wasLive) return false;
    const waits = this.operations.outstanding().find(({ task }) => `#${task.serial}` === id)?.task;
    const isPromise = waits && factOf(waits, FACT_KIND) !== KIND_OPERATION;
    const resolver = waits && this.callbacks.takeOf(askerOf(waits));
    const callback = resolver ?? (isPromise ? this.callbacks.take(at + EARLY) : undefined);
    callback?.();
    return callback !== undefined;
  }

  protected override rest(): void {
    if (this.divergence) this.waitFor(() => this.#onLost?.());
    else if (!this.#next()) super.rest();
    else if (this.#isThrough && !this.#isNextAbandoned() && this.operations.outstanding().length === 0)
      this.missing("the program is through");
    else this.waitFor(() => this.#lostPatience());
  }

  /** What is awaited may hang on what a notice tells the program. */
  #lostPatience(): void {
    const before = this.driver?.kernel.is_idle();
    this.driver?.takeNotices();
    if (before === this.driver?.kernel.is_idle()) this.missing(`nothing has happened for ${this.patience} ms`);
    this.round();
  }

  /** What was read when this was recorded. */
  #input<T extends Input>(kind: "number" | "string" | "object", make: () => T): T {
    if (!this.#wasLive || this.divergence) return make();
    const input = this.#inputs[this.#inputsRead++];
    const found = typeof input;
    if (found === kind) return input as T;
    this.missing("the program reads what it did not when it was recorded");
    return make();
  }

  override dateNow(): number {
    return this.#input("number", () => super.dateNow());
  }

  override performanceNow(): number {
    return this.#input("number", () => super.performanceNow());
  }

  override random(): number {
    return this.#input("number", () => super.random());
  }

  override uuid(): ReturnType<Crypto["randomUUID"]> {
    return this.#input("string", () => super.uuid());
  }

  override fill<T>(array: T): T {
    refuse(array); // and then nothing was noted
    const { buffer, byteOffset, byteLength } = array as ArrayBufferView;
    const bytes = new Uint8Array(buffer, byteOffset, byteLength);
    const made = this.#input("object", () => Array.from(super.fill(new Uint8Array(byteLength))));
    bytes.set(made.slice(0, byteLength));
    return array;
  }
}

/** Who was admitted: the serial, and for an input of a combinator its number. */
const admittedBy = ({ id, detail }: TraceEvent): [serial: number, input: number] => [
  Number(id.slice(1)),
  Number(detail?.slice(6) ?? 0),
];
