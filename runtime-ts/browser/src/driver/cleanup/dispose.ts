import { isObject } from "../wait/thenable.ts";

const { apply } = Reflect;

type Method = (...args: unknown[]) => unknown;
type Disposable = Record<symbol, unknown>;

/** What `using` or `await using` holds. */
interface Resource {
  readonly value: unknown;
  /** Missing for a null that is awaited all the same. */
  readonly method: Method | undefined;
  /** Where its disposal is awaited; nothing for `using`. */
  readonly site: number | undefined;
  /** Whether it is awaited, though what disposes of it is `Symbol.dispose`, whose result counts for nothing. */
  readonly isPlain: boolean;
}

const isNothing = (value: unknown): boolean => value === null || value === undefined;

/** @throws TypeError for what is neither an object nor nothing, and for a method that is none. */
function methodOf(value: unknown, symbol: symbol): Method | undefined {
  if (!isObject(value)) throw new TypeError(`${String(value)} is not an object, and cannot be disposed of`);
  const method = (value as Disposable)[symbol];
  if (isNothing(method)) return undefined;
  if (typeof method !== "function") throw new TypeError(`${String(symbol)} is not a function`);
  return method as Method;
}

function needed(method: Method | undefined, symbol: symbol): Method {
  if (method === undefined) throw new TypeError(`${String(symbol)} is missing`);
  return method;
}

/** The host's own, where it has one. */
function suppressing(error: unknown, suppressed: unknown): Error {
  const message = "An error was suppressed during disposal";
  if (typeof SuppressedError === "function") return new SuppressedError(error, suppressed, message);
  return Object.assign(new Error(message), { name: "SuppressedError", error, suppressed });
}

/**
 * What a block with `using` or `await using` has to dispose of, and what it was thrown out with (L9). The block is compiled code,
 * which does the waiting; this calls what disposes, in the reverse order, and keeps the errors.
 */
class Disposal {
  /** What to wait for, and the site at which. */
  value: unknown = undefined;
  site = 0;
  readonly #resources: Resource[] = [];
  #thrown: { readonly error: unknown } | undefined;
  /** A null of `await using` asks for one wait, if nothing else was waited for. */
  #owesWait = false;
  #hasWaited = false;

  /** `using x = value`. @throws TypeError for what cannot be disposed of. */
  use<T>(value: T): T {
    if (isNothing(value)) return value;
    const method = needed(methodOf(value, Symbol.dispose), Symbol.dispose);
    this.#resources.push({ value, method, site: undefined, isPlain: true });
    return value;
  }

  /** `await using x = value`. @throws TypeError for what cannot be disposed of. */
  useAsync<T>(value: T, site: number): T {
    const method = isNothing(value) ? undefined : methodOf(value, Symbol.asyncDispose);
    const isPlain = !isNothing(value) && method === undefined;
    const plain = isPlain ? needed(methodOf(value, Symbol.dispose), Symbol.asyncDispose) : undefined;
    this.#resources.push({ value, method: method ?? plain, site, isPlain });
    return value;
  }

  /** Hears that the block was thrown out of, or that what was waited for failed. */
  failed(error: unknown): void {
    this.#thrown = { error: this.#thrown ? suppressing(error, this.#thrown.error) : error };
  }

  /**
   * Disposes as far as it goes without waiting.
   * @returns whether there is a `value` to wait for, after which this is to be called again.
   */
  step(): boolean {
    for (let resource = this.#resources.at(-1); resource; resource = this.#resources.at(-1)) {
      if (resource.site === undefined && this.#owesWait) return this.#wait(undefined);
      this.#resources.pop();
      if (this.#dispose(resource)) return true;
    }
    return this.#owesWait && this.#wait(undefined);
  }

  /** @throws what the block was thrown out with, or what disposing threw, the one chained to the other. */
  end(): void {
    if (this.#thrown) throw this.#thrown.error;
  }

  #wait(value: unknown): boolean {
    this.#owesWait = false;
    this.value = value;
    return true;
  }

  /** Whether what this gave is to be waited for. */
  #dispose({ value, method, site, isPlain }: Resource): boolean {
    if (site !== undefined) this.site = site;
    if (!method) {
      this.#owesWait = !this.#hasWaited;
      return false;
    }
    try {
      const given = apply(method, value, []);
      if (site === undefined) return false;
      this.#hasWaited = true;
      return this.#wait(isPlain ? undefined : given);
    } catch (error) {
      if (site === undefined || !isPlain) {
        this.failed(error);
        return false;
      }
      this.#hasWaited = true;
      return this.#wait(Promise.reject(error)); // it is awaited, and fails only then
    }
  }
}

/** Begins a block that has `using` or `await using` in it. */
export const disposal = (): Disposal => new Disposal();
