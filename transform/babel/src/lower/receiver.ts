import { type NodePath, t } from "../host/babel.ts";
import { isArgumentsObject, isAssigned, sharesThis, thisOwner } from "../host/paths.ts";
import type { Visitor } from "../host/visitor.ts";
import type { Lowering } from "./lowering.ts";

/** Whether `this` at `path` may be read before `super()` has made it. */
function isBeforeSuper(path: NodePath): boolean {
  const owner = thisOwner(path);
  if (!owner?.isClassMethod({ kind: "constructor" })) return false;
  const derived = owner.findParent((at) => at.isClass());
  return derived?.isClass() === true && derived.node.superClass != null;
}

/** What `this` is in the body of `lowering`: its own, or asked of the shell where reading it early would throw. */
export function receiver(lowering: Lowering): t.Expression {
  if (lowering.isArrow && isBeforeSuper(lowering.owner)) {
    return t.callExpression(
      lowering.fromShell("this", "this", () => t.arrowFunctionExpression([], t.thisExpression())),
      [],
    );
  }
  lowering.usesThis = true;
  return t.thisExpression();
}

/**
 * `arguments` of the function around an arrow, or of a function whose arguments follow nothing: the same object, handed
 * over.
 */
function argumentsObject(lowering: Lowering): t.Expression {
  const object = t.identifier("arguments");
  const owner = lowering.isArrow ? thisOwner(lowering.owner) : lowering.owner;
  if (owner?.isFunction()) return lowering.fromShell("arguments", "arguments", () => object);
  // At the top of a module there may be none: naming it must not throw before the body does.
  return t.callExpression(
    lowering.fromShell("arguments", "arguments", () => t.arrowFunctionExpression([], object)),
    [],
  );
}

/** `this`, `arguments` and `new.target`, which a body has of its own, keep the shell's meaning (L6). */
export const receivers: Visitor<Lowering> = {
  ThisExpression(place, lowering) {
    if (!sharesThis(place.path, lowering.owner)) return;
    const value = receiver(lowering);
    if (!t.isThisExpression(value)) place.replace(value);
  },
  JSXIdentifier(place, lowering) {
    if (place.node.name === "this" && sharesThis(place.path, lowering.owner)) lowering.usesThis = true;
  },
  Identifier(place, lowering) {
    if (place.node.name !== "arguments") return;
    const { path } = place;
    const isSet = isAssigned(path) && thisOwner(path)?.isFunction() === true;
    if (!path.isReferencedIdentifier() && !isSet) return;
    if (lowering.structured.mapsArguments || !sharesThis(path, lowering.owner)) return;
    if (isArgumentsObject(path as NodePath<t.Identifier>)) place.replace(argumentsObject(lowering));
  },
  MetaProperty(place, lowering) {
    if (place.node.meta.name !== "new" || !sharesThis(place.path, lowering.owner)) return;
    // Only an arrow sees one that is not undefined: what is async cannot be constructed.
    place.replace(lowering.isArrow ? lowering.fromShell("new.target", "newTarget", () => newTarget()) : voidZero());
  },
};

const newTarget = (): t.Expression => t.metaProperty(t.identifier("new"), t.identifier("target"));

export const voidZero = (): t.Expression => t.unaryExpression("void", t.numericLiteral(0));
