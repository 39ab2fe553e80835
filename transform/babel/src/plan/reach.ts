import type { FunctionPath, NodePath, t } from "../host/babel.ts";
import { enclosingFunction, isInType } from "../host/paths.ts";

/** Never reached by its name; and: reached before anything has run. */
const NEVER = Number.POSITIVE_INFINITY;
const AT_ONCE = Number.NEGATIVE_INFINITY;

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

/**
 * The earliest offset in the code of `scope` at which control can get to `path`. A function expression is reached where
 * it is made, at the earliest; a hoisted declaration where it is first named. A binding that was set before that offset
 * is set whenever `path` runs, as long as nothing jumps over it (a `switch` can: the caller looks for that).
 */
export function earliestReach(path: NodePath, scope: NodePath, seen: ReadonlySet<t.Function> = new Set()): number {
  const around = outermostFunction(path, scope);
  if (!around) return path.node.start ?? AT_ONCE;
  if (!around.isFunctionDeclaration()) return around.node.start ?? AT_ONCE;
  return declarationReach(around, scope, seen);
}

/** The same for a function that is itself the thing to be reached. */
export function functionReach(path: FunctionPath, scope: NodePath): number {
  const around = outermostFunction(path, scope) ?? path;
  if (!around.isFunctionDeclaration()) return around.node.start ?? AT_ONCE;
  return declarationReach(around, scope, new Set());
}

function declarationReach(
  declaration: NodePath<t.FunctionDeclaration>,
  scope: NodePath,
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
    earliest = Math.min(earliest, earliestReach(reference, scope, within));
  }
  return earliest;
}
