import { realm } from "../realm.ts";

/** What the body of an async generator yields to whoever asked for it; anything else it yields, it waits for. */
export class Given {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/** `yield*`: from here on the requests go to what this iterates. */
export class Delegated {
  readonly iterable: unknown;

  constructor(iterable: unknown) {
    this.iterable = iterable;
  }
}

/** `yield x`, once `x` has been waited for. */
export function give(value: unknown, site: number): Given {
  realm.site = site;
  return new Given(value);
}

/** `yield* xs`. */
export function delegate(iterable: unknown, site: number): Delegated {
  realm.site = site;
  return new Delegated(iterable);
}
