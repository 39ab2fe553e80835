import { run, type ScopeHandle, sleep, type Task } from "@asupersync/browser";
import { background, cancelScope, defer, mask, obligation, spawn, timeout } from "@asupersync/browser/compiled";
import { Host } from "../../../../fixtures/scenarios/test/kernel/host.ts";

type Started = Task<unknown>;
type Closure = () => Started;
/** Called while a combinator iterates. */
class Late {
  readonly call: Closure;
  constructor(call: Closure) {
    this.call = call;
  }
}

/** What a scenario's source takes from outside: names, moments, foreign promises, and what it would import. */
export class World {
  readonly marks: string[] = [];
  readonly names = new Map<string, Started>();
  /** Whoever was started. */
  readonly all: unknown[] = [];
  readonly host = new Host();
  readonly boom = Symbol("boom");
  readonly #obligations = new Map<string | null, ReturnType<typeof obligation>>();
  readonly #scope: ScopeHandle;

  readonly sleep = sleep;
  readonly spawn = spawn;
  readonly background = background;
  readonly defer = defer;
  readonly timeout = timeout;
  readonly cancelScope = cancelScope;

  constructor(scope: ScopeHandle) {
    this.#scope = scope;
  }

  readonly mask = (fn: Closure): Started => mask(fn);

  run(options: object, fn: Closure): Started {
    return run({ ...options, onError: () => {} }, fn);
  }

  /** @param has what the function has that started it, which grows */
  keep<T>(name: string | undefined, task: T, has?: unknown[]): T {
    if (name !== undefined) this.names.set(name, task as Started);
    has?.push(task);
    this.all.push(task);
    return task;
  }

  /** Of so many the so-and-so-manyth, around the end; nobody if there are none. */
  nth(many: readonly unknown[], number: number): unknown {
    return many[number % many.length];
  }

  task(name: string): Started {
    const task = this.names.get(name);
    if (!task) throw new ReferenceError(`nobody is ${name} yet`);
    return task;
  }

  mark(moment: string): void {
    this.marks.push(moment);
  }

  error(): Error {
    return new Error("thrown by the scenario");
  }

  after(ms: number): Promise<void> {
    return new Promise((resolve) => this.host.after(ms, resolve));
  }

  failing(ms: number): Promise<never> {
    return new Promise((_, reject) => this.host.after(ms, () => reject(this.error())));
  }

  /** The host's own fetch: answers by the clock of the lab, and is deaf to its signal if the scenario says so. */
  readonly fetch = (input: string, { signal }: RequestInit = {}): Promise<Response> => {
    const { ms, fails, deaf } = JSON.parse(input) as { ms: number; fails?: boolean; deaf?: boolean };
    return new Promise((resolve, reject) => {
      this.host.after(ms, () => (fails ? reject(this.error()) : resolve(new Response(null))));
      const abort = (): void => reject(new DOMException("aborted", "AbortError"));
      if (!deaf && signal?.aborted) abort();
      else if (!deaf) signal?.addEventListener("abort", abort);
    });
  };

  later(ms: number, closure: Closure, name?: string): void {
    this.host.after(ms, () => this.keep(name, closure()));
  }

  deed(at: number, fn: Closure, name?: string): void {
    this.host.after(at, () => this.keep(name, this.#scope.run(fn)));
  }

  late(call: Closure): Late {
    return new Late(call);
  }

  list(elements: readonly unknown[]): Iterable<unknown> {
    const { boom } = this;
    const isLazy = elements.some((element) => element instanceof Late || element === boom);
    return isLazy ? lazily(elements, boom) : elements;
  }

  /** One without a name can be settled by any number. */
  reserve(name: string | null): void {
    this.#obligations.set(name, obligation(name ?? "nameless"));
  }

  #obligation(it: string | number): ReturnType<typeof obligation> | undefined {
    return this.#obligations.get(typeof it === "string" ? it : null);
  }

  /** A second settlement is refused, which a scenario takes in silence. */
  settle(it: string | number, how: "commit" | "abort"): void {
    try {
      this.#obligation(it)?.[how]();
    } catch {}
  }

  transfer(it: string | number, to: Started | undefined): void {
    try {
      if (to) this.#obligation(it)?.transfer(to);
    } catch (error) {
      if (typeof it === "string") throw error; // what is numbered may be anybody, also who cannot take it
    }
  }
}

function* lazily(elements: readonly unknown[], boom: symbol): Generator<unknown> {
  for (const element of elements) {
    if (element === boom) throw new Error("the iterator throws");
    yield element instanceof Late ? element.call() : element;
  }
}
