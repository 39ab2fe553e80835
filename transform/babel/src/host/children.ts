import { t } from "./babel.ts";
import { fieldsOf, keysOf } from "./place.ts";

/** The nodes directly in a node, in the order of the text, types aside. */
export function childrenOf(node: t.Node): t.Node[] {
  const fields = fieldsOf(node);
  return keysOf(node)
    .flatMap((key) => fields[key] ?? [])
    .filter((child) => child !== null);
}

/** Whether a node holds one of some kind, or is one, functions in it aside. */
export function holds(node: t.Node, is: (node: t.Node) => boolean): boolean {
  if (is(node)) return true;
  return !t.isFunction(node) && childrenOf(node).some((child) => holds(child, is));
}
