import type { t } from "../host/babel.ts";
import { childrenOf } from "../host/children.ts";

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
    for (const child of childrenOf(node)) this.#number(child);
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
