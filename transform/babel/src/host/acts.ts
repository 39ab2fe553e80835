import { t } from "./babel.ts";
import type { Place } from "./place.ts";

/** What an act gives back where a walk that only reads is not to go into the node. */
export const SKIP = Symbol("skip");

type Act<N extends t.Node, S> = (place: Place<N>, state: S) => unknown;

interface Phases<N extends t.Node, S> {
  readonly enter?: Act<N, S>;
  readonly exit?: Act<N, S>;
}

type NodeOf<K> = K extends "Function" ? t.Function : Extract<t.Node, { type: K }>;

/**
 * What somebody does in a walk at the nodes of a type, or at every function: when it comes to one, or when it leaves it.
 * It goes by the node as far as that tells enough, since to make a path costs more than to look at a node.
 */
export type Idea<S> = {
  readonly [K in t.Node["type"] | "Function"]?: Act<NodeOf<K>, S> | Phases<NodeOf<K>, S>;
};

/** All that is done at the nodes of one type. */
interface ActsOfType<S> {
  readonly enter: Act<t.Node, S>[];
  readonly exit: Act<t.Node, S>[];
}

/** What a walk does, by the type of node. */
export type Acts<S> = ReadonlyMap<string, ActsOfType<S>>;

/** Makes of ideas what a walk goes by; they see each node in the order given. */
export function actsOf<S>(...ideas: readonly Idea<S>[]): Acts<S> {
  const acts = new Map<string, ActsOfType<S>>();
  for (const idea of ideas) {
    for (const [key, does] of Object.entries(idea) as [string, Act<t.Node, S> | Phases<t.Node, S>][]) {
      const { enter, exit } = typeof does === "function" ? { enter: does } : does;
      for (const type of t.FLIPPED_ALIAS_KEYS[key] ?? [key]) {
        const all = acts.get(type) ?? { enter: [], exit: [] };
        if (enter) all.enter.push(enter);
        if (exit) all.exit.push(exit);
        acts.set(type, all);
      }
    }
  }
  return acts;
}
