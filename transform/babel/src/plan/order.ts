import { t } from "../host/babel.ts";

/**
 * Where nodes stand in the text, relative to each other: by the tree and not by their offsets, which a node that
 * another plugin made does not have.
 */
export class Order {
  readonly #begins = new Map<t.Node, number>();
  readonly #ends = new Map<t.Node, number>();
  #count = 0;

  constructor(root: t.Node) {
    this.#number(root);
  }

  #number(node: t.Node): void {
    this.#begins.set(node, this.#count++);
    const fields = node as unknown as Record<string, t.Node | (t.Node | null)[] | null | undefined>;
    for (const key of t.VISITOR_KEYS[node.type] ?? []) {
      for (const child of [fields[key]].flat()) {
        if (child) this.#number(child);
      }
    }
    this.#ends.set(node, this.#count++);
  }

  /** Before everything in the node. What is not in the tree comes before everything. */
  begin(node: t.Node): number {
    return this.#begins.get(node) ?? Number.NEGATIVE_INFINITY;
  }

  /** After everything in the node. What is not in the tree comes after everything. */
  end(node: t.Node): number {
    return this.#ends.get(node) ?? Number.POSITIVE_INFINITY;
  }
}
