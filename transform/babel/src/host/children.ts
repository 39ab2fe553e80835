import { t } from "./babel.ts";

/** The nodes directly in a node, in the order of the text. */
export function childrenOf(node: t.Node): t.Node[] {
  const fields = node as unknown as Record<string, t.Node | (t.Node | null)[] | null | undefined>;
  const children = (t.VISITOR_KEYS[node.type] ?? []).flatMap((key) => fields[key] ?? []);
  return children.filter((child) => child !== null);
}
