import { call, module } from "@asupersync/browser/compiled";

const ABI = 1;

type Body<A extends unknown[], T> = (...args: A) => Generator<unknown, T, never>;

/**
 * A structured function as a compiler would leave it, written by hand: these tests are about the hooks, and run
 * without a compiler. `yield` is `await`; a `finally` that awaits enters a shield.
 */
export function structured<A extends unknown[], T>(
  name: string,
  body: Body<A, T>,
): (...args: A) => Promise<Awaited<T>> {
  const [descriptor] = module(ABI, `test/${name}`, [name, "1:0"]);
  const shell = (...args: A) => call(descriptor!, body, undefined, ...args) as Promise<Awaited<T>>;
  return Object.defineProperty(shell, "name", { value: name });
}
