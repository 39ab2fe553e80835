declare const process: { env: { NODE_ENV?: string } } | undefined;

/** Tells developers something about `subject`, once; production says nothing. */
export function notice<T extends object>(before: WeakSet<T>, subject: T, ...words: unknown[]): void {
  if (typeof process !== "undefined" && process.env.NODE_ENV === "production") return;
  if (before.has(subject)) return;
  before.add(subject);
  console.warn(`asupersync: ${words[0]}`, ...words.slice(1));
}
