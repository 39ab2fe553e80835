import { type NodePath, t } from "../host/babel.ts";
import { globalName, propertyName, unwrapped } from "../host/paths.ts";
import type { Tree } from "../host/tree.ts";
import { mergeVisitors } from "../host/visitor.ts";
import { CAPABILITIES, mayBeCapability } from "./capability-table.ts";

/** The last name of what is assigned to. */
function lastName(left: t.Node): string | undefined {
  const target = unwrapped(left);
  if (t.isIdentifier(target)) return target.name;
  return t.isMemberExpression(target) ? propertyName(target.property, target.computed) : undefined;
}

const searching = mergeVisitors<Set<string>>({
  AssignmentExpression(place, found) {
    if (!mayBeCapability(lastName(place.node.left))) return;
    const name = globalName(place.path.get("left") as NodePath);
    if (name !== undefined && Object.hasOwn(CAPABILITIES, name)) found.add(name);
  },
});

/**
 * The globals of the table that a file sets: `globalThis.fetch = fake`. It keeps what was there, to call it or to put it
 * back, and that has to be the host's own: the runtime's asks whatever is there when it is called, and so would ask
 * itself.
 */
export function globalsSetIn(tree: Tree): ReadonlySet<string> {
  const found = new Set<string>();
  tree.walk(tree.program.node, searching, found);
  return found;
}
