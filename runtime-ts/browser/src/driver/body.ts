import { VERB_LEAVE, VERB_THROW } from "@asupersync/browser-core";

type Step = IteratorResult<unknown, unknown>;

/** A generator that was compiled from a structured function's body. */
export type Body = Generator<unknown, unknown, unknown>;

/**
 * What is in the place of one: before a deferred start (T7), behind a `return` that is waited for (U6), in a context of
 * the host's (T6), in an async generator (L9).
 */
export type StandIn = (verb: number, given: unknown) => Step;

const { next } = (function* () {})() as Body;

/**
 * Lets a body go on with what it is given. To the host the generators of each function are a class of their own, and a page
 * has many functions: so `next` is not looked up in them. It refuses those that are not the host's, which a build without
 * generators has in their place; they have not gone on then.
 */
export function advance(body: Body | StandIn, verb: number, given?: unknown): Step {
  if (typeof body === "function") return body(verb, given);
  if (verb === VERB_LEAVE) return body.return(given);
  if (verb === VERB_THROW) return body.throw(given);
  try {
    return next.call(body, given);
  } catch (error) {
    if (body.next === next) throw error;
    return body.next(given);
  }
}
