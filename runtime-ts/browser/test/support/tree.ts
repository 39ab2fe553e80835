import type { RegionNode, RuntimeHandle } from "@asupersync/browser";

/** The live tree as nested labels: a label, then what it owns. */
export type Shape = [label: string, ...children: Shape[]];

export const shapeOf = ({ label, children }: RegionNode): Shape => [label, ...children.map(shapeOf)];

/** The labels of who owns the region called `label`, outermost first; nothing if there is none. */
export function ownersOf(runtime: RuntimeHandle, label: string): string[] | undefined {
  const search = (node: RegionNode, above: string[]): string[] | undefined => {
    if (node.label === label) return above;
    for (const child of node.children) {
      const found = search(child, [...above, node.label]);
      if (found) return found;
    }
    return undefined;
  };
  return search(runtime.tracing.tree(), []);
}
