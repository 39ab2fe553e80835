import { type ClassPath, type FunctionPath, type NodePath, t } from "../host/babel.ts";
import { isInType, isWithin } from "../host/paths.ts";
import type { Tree } from "../host/tree.ts";
import { isOwnName, runsAfterClass, whyNotConstant } from "./bindings.ts";
import type { Capture } from "./structured.ts";

type Binding = NonNullable<ReturnType<NodePath["scope"]["getBinding"]>>;

/** Whether the code of a function names a binding, types aside. */
function uses(path: FunctionPath, binding: Binding): boolean {
  const isUse = (reference: NodePath): boolean => isWithin(reference, path) && !isInType(reference);
  return binding.referencePaths.some(isUse) || binding.constantViolations.some(isUse);
}

/**
 * The bindings between a function and the program, or a class around it, nearest scope first, each with the path of the
 * scope that shows it.
 */
function* bindingsAround(
  path: FunctionPath,
  host: ClassPath | undefined,
): Generator<[binding: Binding, scope: NodePath]> {
  if (path.isFunctionExpression() && path.node.id) {
    const own = path.scope.getOwnBinding(path.node.id.name);
    if (own && isOwnName(own, path)) yield [own, path];
  }
  const seen = new Set<Binding>();
  const isOuter = (at: NodePath): boolean => at.isProgram() || at.node === host?.node;
  for (let scope = path.scope.parent; scope && !isOuter(scope.path); scope = scope.parent) {
    for (const binding of Object.values(scope.bindings)) {
      if (!seen.has(binding)) yield [binding, scope.path];
      seen.add(binding);
    }
  }
}

/** The function's own `var` or parameter of the same name would take the argument's place. */
function isHidden(path: FunctionPath, binding: Binding): boolean {
  const own = path.scope.getOwnBinding(binding.identifier.name);
  return own !== undefined && own !== binding;
}

function whyNotCaptured(path: FunctionPath, binding: Binding, scope: NodePath, tree: Tree): string | undefined {
  const name = binding.identifier.name;
  if (isHidden(path, binding)) return `captures \`${name}\` and declares another`;
  if (!isOwnName(binding, scope)) return whyNotConstant(binding, path, tree);
  const within = binding.constantViolations.some((violation) => violation.isDescendant(scope));
  const early = scope.isClass() && !runsAfterClass(path, scope);
  if (within) return `assigns to \`${name}\`, its own name`;
  return early ? `captures \`${name}\` before the class is there` : undefined;
}

/**
 * What a function captures from the scopes around it, program scope aside, if all of it can be handed over as
 * arguments; else the reason why it cannot (L5).
 * @param host the class that its body goes into, whose scope and what is around it stay in sight.
 */
export function readCaptures(path: FunctionPath, tree: Tree, host?: ClassPath): readonly Capture[] | string {
  const captures: Capture[] = [];
  for (const [binding, scope] of bindingsAround(path, host)) {
    if (!uses(path, binding)) continue;
    const reason = whyNotCaptured(path, binding, scope, tree);
    if (reason !== undefined) return reason;
    const { name } = binding.identifier;
    captures.push({ name, value: t.identifier(name) });
  }
  return captures;
}
