import type { Acts } from "./acts.ts";
import { type FunctionPath, type NodePath, t } from "./babel.ts";
import { fieldsOf, keysOf, Place } from "./place.ts";

/**
 * Walks through nodes and lets ideas change them, as Babel's `traverse` would, but for what costs: what was replaced when it
 * was left is not walked through again, nor is what is put beside it.
 */
class Walk<S> {
  readonly #acts: Acts<S>;
  readonly #state: S;
  readonly #hides: (node: t.Function) => boolean;

  constructor(acts: Acts<S>, state: S, hides: (node: t.Function) => boolean) {
    this.#acts = acts;
    this.#state = state;
    this.#hides = hides;
  }

  /** Whether a node was replaced. */
  #act(place: Place, phase: "enter" | "exit"): boolean {
    const { node } = place;
    const acts = this.#acts.get(node.type)?.[phase];
    if (!acts) return false;
    for (const act of acts) {
      act(place, this.#state);
      if (place.node !== node) return true;
    }
    return false;
  }

  #visit(place: Place): void {
    while (this.#act(place, "enter"));
    this.below(place);
    this.#act(place, "exit");
  }

  /** All that lies in a node. */
  below(place: Place): void {
    const { node } = place;
    const fields = fieldsOf(node);
    const isHidden = t.isFunction(node) && this.#hides(node);
    for (const key of keysOf(node)) {
      const field = fields[key];
      if (!field || (isHidden && (key === "params" || key === "body"))) continue;
      if (!Array.isArray(field)) this.#visit(new Place(field, key, place));
      else for (const child of [...field]) if (child) this.#visit(new Place(child, key, place));
    }
  }
}

/**
 * Walks through what a call of `owner` evaluates: its parameters and its body, not its key.
 * @param hides which functions are seen from the outside only: their keys and decorators are part of what is around them.
 */
export function changeInside<S>(
  owner: FunctionPath,
  acts: Acts<S>,
  state: S,
  hides: (node: t.Function) => boolean,
): void {
  const walk = new Walk(acts, state, hides);
  for (const part of [...owner.get("params"), owner.get("body")] as NodePath[])
    walk.below(new Place(part.node, "", undefined, part));
}
