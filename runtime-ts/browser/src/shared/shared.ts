import { AsupersyncError } from "../api/errors.ts";
import { regionOf, type ScopeHandle, type Task } from "../api/scope.ts";
import { Entries } from "./entries.ts";
import { ask } from "./lease.ts";

export interface SharedOptions<A extends unknown[]> {
  /** To whom the work belongs: a scope, or what gives it when the first caller asks. */
  readonly owner: ScopeHandle | (() => ScopeHandle);
  /** Which calls are the same work; compared as the keys of a `Map` are. */
  readonly key?: (...args: A) => unknown;
  /** What becomes of work that nobody waits for any more; `"cancel"` unless given. */
  readonly idle?: "cancel" | "finish" | undefined;
}

/** Without a key all calls are the same work: then there may be no arguments. */
type Keyed<A extends unknown[]> = A extends [] ? unknown : Required<Pick<SharedOptions<A>, "key">>;

export interface Shared<A extends unknown[], T> {
  /** Waits for the work of this key, which is begun if nobody has. Never throws: what goes wrong is the task's outcome. */
  (...args: A): Task<Awaited<T>>;
  /** Does not give the value of this key any more, nor let anybody join its work. Who waits for that still does. */
  forget(...args: A): void;
}

/**
 * Work that several callers share, and none of them owns (O9). It belongs to `owner`: is cancelled with that, and waited
 * for. A caller has a lease, which ends with the caller; the last one decides by `idle`. A value is kept until the owner
 * ends, or somebody forgets it; a failure is told to whoever waits, and the next caller begins anew. So does one who comes
 * when the work is being cancelled.
 *
 * @throws {AsupersyncError} ASX1009 for a bad option.
 */
export function shared<A extends unknown[], T>(
  fn: (...args: A) => T,
  options: SharedOptions<A> & Keyed<A>,
): Shared<A, T> {
  const { owner, key = () => undefined, idle = "cancel" } = options;
  check(fn, options);
  const entries = new Entries(fn as (...args: unknown[]) => unknown, idle === "cancel");
  const regionNow = () => regionOf(typeof owner === "function" ? owner() : owner);
  const call = (...args: A) => ask(entries, regionNow, () => key(...args), args) as unknown as Task<Awaited<T>>;
  return Object.assign(call, { forget: (...args: A) => entries.forget(regionNow(), key(...args)) });
}

function check(fn: unknown, { owner, key, idle }: Partial<SharedOptions<never>>): void {
  const bad =
    typeof fn !== "function"
      ? "the work is not a function"
      : typeof owner !== "function" && (typeof owner !== "object" || owner === null)
        ? "owner is neither a scope nor a function that gives one"
        : key !== undefined && typeof key !== "function"
          ? "key is not a function"
          : idle !== undefined && idle !== "cancel" && idle !== "finish"
            ? `idle is ${String(idle)}; give "cancel" or "finish"`
            : undefined;
  if (bad) throw new AsupersyncError("ASX1009", `shared(): ${bad}.`);
}
