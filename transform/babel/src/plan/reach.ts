import type { FunctionPath, NodePath, t } from "../host/babel.ts";
import { enclosingFunction, isInType } from "../host/paths.ts";
import type { Tree } from "../host/tree.ts";

/** Never reached by its name; and: reached before anything has run. */
const NEVER = Number.POSITIVE_INFINITY;
const AT_ONCE = Number.NEGATIVE_INFINITY;

/** In the code of one scope. */
interface Search {
  readonly scope: NodePath;
  readonly tree: Tree;
}

/** The outermost function around `path` that lies inside `scope`. */
function outermostFunction(path: NodePath, scope: NodePath): FunctionPath | undefined {
  let outermost: FunctionPath | undefined;
  for (
    let around = enclosingFunction(path);
    around && around.node !== scope.node && around.isDescendant(scope);
    around = enclosingFunction(around)
  ) {
    outermost = around;
  }
  return outermost;
}

/** The earliest place at which control can get to a function: where it is made, or, hoisted, where it is first named. */
function functionReach(path: FunctionPath, search: Search, seen: ReadonlySet<t.Function>): number {
  return path.isFunctionDeclaration() ? declarationReach(path, search, seen) : search.tree.begin(path.node);
}

function declarationReach(
  declaration: NodePath<t.FunctionDeclaration>,
  search: Search,
  seen: ReadonlySet<t.Function>,
): number {
  const name = declaration.node.id?.name;
  const binding = name === undefined ? undefined : declaration.parentPath.scope.getBinding(name);
  if (!binding || binding.path.node !== declaration.node) return AT_ONCE;
  const within = new Set([...seen, declaration.node]);
  let earliest = NEVER;
  for (const reference of binding.referencePaths) {
    // What a function says about itself gets nobody to it, and a type runs nothing.
    const inside = reference.findParent((at) => within.has(at.node as t.Function));
    if (inside || isInType(reference)) continue;
    if (!reference.isIdentifier()) return AT_ONCE;
    const around = outermostFunction(reference, search.scope);
    const reach = around ? functionReach(around, search, within) : search.tree.begin(reference.node);
    earliest = Math.min(earliest, reach);
  }
  return earliest;
}

/**
 * The earliest place in the code of `scope` at which control can get to `path`, a function in it. A binding that was set
 * before that is set whenever the function is called, as long as nothing jumps over it (a `switch` can: the caller looks
 * for that).
 */
export function earliestReach(path: FunctionPath, scope: NodePath, tree: Tree): number {
  return functionReach(outermostFunction(path, scope) ?? path, { scope, tree }, new Set());
}
