import { t } from "./babel.ts";
import type { Place } from "./place.ts";

/** What a visit gives back where a walk that only reads is not to go into the node. */
export const SKIP = Symbol("skip");

type Visit<N extends t.Node, S> = (place: Place<N>, state: S) => unknown;

interface Phases<N extends t.Node, S> {
  readonly enter?: Visit<N, S>;
  readonly exit?: Visit<N, S>;
}

type NodeOf<K> = K extends "Function" ? t.Function : Extract<t.Node, { type: K }>;

/**
 * What somebody does in a walk at the nodes of a type, or at every function: when it comes to one, or when it leaves it.
 * Unlike Babel's it goes by the node as far as that tells enough, since to make a path costs more than to look at a node.
 */
export type Visitor<S> = {
  readonly [K in t.Node["type"] | "Function"]?: Visit<NodeOf<K>, S> | Phases<NodeOf<K>, S>;
};

/** All visits to the nodes of one type. */
interface Visits<S> {
  readonly enter: Visit<t.Node, S>[];
  readonly exit: Visit<t.Node, S>[];
}

/** What a walk does, by the type of node. */
export type VisitsByType<S> = ReadonlyMap<string, Visits<S>>;

/** Makes of visitors what a walk goes by; they see each node in the order given. */
export function mergeVisitors<S>(...visitors: readonly Visitor<S>[]): VisitsByType<S> {
  const visits = new Map<string, Visits<S>>();
  for (const visitor of visitors) {
    for (const [key, visit] of Object.entries(visitor) as [string, Visit<t.Node, S> | Phases<t.Node, S>][]) {
      const { enter, exit } = typeof visit === "function" ? { enter: visit } : visit;
      for (const type of t.FLIPPED_ALIAS_KEYS[key] ?? [key]) {
        const all = visits.get(type) ?? { enter: [], exit: [] };
        if (enter) all.enter.push(enter);
        if (exit) all.exit.push(exit);
        visits.set(type, all);
      }
    }
  }
  return visits;
}
