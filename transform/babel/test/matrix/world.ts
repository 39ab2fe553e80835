import type { Event } from "./axes/events.ts";

// What the programs of the matrix call. One run at a time: natively, or under the runtime.

let lines: string[] = [];
let event: Event = { kind: "none", at: 0 };
let cancel: () => void = () => {};

/** Begins a run. Gives the log that grows. @param onCancel what a cancellation calls. */
export function begun(next: Event, onCancel: () => void): readonly string[] {
  lines = [];
  event = next;
  cancel = onCancel;
  return lines;
}

export const log = (...words: unknown[]): void => void lines.push(words.map(String).join(" "));

/** The promises that ticks gave. */
export const ticks = new WeakSet<Promise<unknown>>();

function foreign<T>(promise: Promise<T>): Promise<T> {
  ticks.add(promise);
  return promise;
}

/** Where something may befall the run. Gives something to wait for: a value, or the promise of one. */
export function tick(number: number): unknown {
  log(`tick ${number}`);
  if (event.at === number) {
    const { kind } = event;
    if (kind === "cancel") cancel();
    else if (kind === "throw") throw new Error(`thrown at ${number}`);
    else if (kind === "reject") return foreign(Promise.reject(new Error(`rejected at ${number}`)));
  }
  return number % 2 ? number : foreign(Promise.resolve(number));
}

export const resource = (name: string): Disposable & { name: string } => ({
  name,
  [Symbol.dispose]: () => log(`disposed ${name}`),
});

export const later = (name: string): AsyncDisposable & { name: string } => ({
  name,
  async [Symbol.asyncDispose]() {
    log(`disposing ${name}`);
    await 0;
    log(`disposed ${name}`);
  },
});
