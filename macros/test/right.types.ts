// Never run: the compiler of TypeScript is the test. What is right, and has the type of what it does (L14).
import type { Task } from "@asupersync/browser";
import {
  all,
  allSettled,
  any,
  background,
  bind,
  budget,
  cancelScope,
  checkpoint,
  defer,
  mask,
  obligation,
  race,
  signal,
  sleep,
  spawn,
  timeout,
} from "@asupersync/macros";

declare const load: (id: string, depth?: number) => Promise<number>;
declare const wide: Iterable<Promise<string>>;

export const tasks = {
  spawned: spawn(load, "a") satisfies Task<number>,
  spawnedDeeper: spawn(load, "a", 1) satisfies Task<number>,
  spawnedArrow: spawn(async (n: number) => `${n}`, 5) satisfies Task<string>,
  spawnedPlain: spawn(() => 5) satisfies Task<number>,
  behind: background(load, "a") satisfies Task<number>,
  bound: bind(load) satisfies (id: string) => Promise<number>,
  bounded: timeout(1_000, () => load("a")) satisfies Task<number>,
  masked: mask(async () => "a") satisfies Task<string>,
};

export const combined = {
  tuple: all([load("a"), "b", 5n as bigint]) satisfies Task<[number, string, bigint]>,
  mapped: all(["a", "b"].map((id) => load(id))) satisfies Task<number[]>,
  iterable: all(wide) satisfies Task<string[]>,
  settled: allSettled([load("a"), "b"]) satisfies Task<[PromiseSettledResult<number>, PromiseSettledResult<string>]>,
  settledIterable: allSettled(wide) satisfies Task<PromiseSettledResult<string>[]>,
  raced: race([load("a"), Promise.resolve("b")]) satisfies Task<number | string>,
  heardLoser: race([load("a")], { onLoser: (value) => value.toFixed() }) satisfies Task<number>,
  anyOf: any([load("a")]) satisfies Task<number>,
  handedBack: all([load("a"), "b"], { onLoser: (value) => String(value) }) satisfies Task<[number, string]>,
};

export async function region(): Promise<void> {
  signal() satisfies AbortSignal;
  await sleep(5);
  (await checkpoint()) satisfies undefined | void;
  defer((outcome) => outcome.kind === "ok" && outcome.value);
  budget().deadline satisfies number;
  cancelScope();
  cancelScope("done");
  using held = obligation("a place");
  held.commit();
}
