import { type FunctionPath, type NodePath, t } from "./babel.ts";
import { fieldsOf, keysOf, Place } from "./place.ts";
import type { VisitsByType } from "./visitor.ts";

/**
 * Walks through nodes and lets visitors change them, as Babel's `traverse` would, but for what costs: what was replaced when it
 * was left is not walked through again, nor is what is put beside it.
 */
class Walk<S> {
  readonly #visits: VisitsByType<S>;
  readonly #state: S;
  readonly #hides: (node: t.Function) => boolean;

  constructor(visits: VisitsByType<S>, state: S, hides: (node: t.Function) => boolean) {
    this.#visits = visits;
    this.#state = state;
    this.#hides = hides;
  }

  /** Whether a node was replaced. */
  #run(place: Place, phase: "enter" | "exit"): boolean {
    const { node } = place;
    const visits = this.#visits.get(node.type)?.[phase];
    if (!visits) return false;
    for (const visit of visits) {
      visit(place, this.#state);
      if (place.node !== node) return true;
    }
    return false;
  }

  #visit(place: Place): void {
    while (this.#run(place, "enter"));
    this.below(place);
    this.#run(place, "exit");
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
  visits: VisitsByType<S>,
  state: S,
  hides: (node: t.Function) => boolean,
): void {
  const walk = new Walk(visits, state, hides);
  for (const part of [...owner.get("params"), owner.get("body")] as NodePath[])
    walk.below(new Place(part.node, "", undefined, part));
}
