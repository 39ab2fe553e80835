import { t } from "../host/babel.ts";
import { holds } from "../host/children.ts";
import { unwrapped } from "../host/paths.ts";
import type { Place } from "../host/place.ts";
import type { Visitor } from "../host/visitor.ts";
import type { Lowering } from "./lowering.ts";

/** A checkpoint of the function itself, which a thunk cannot hold. */
const isCheckpoint = (node: t.Node): boolean => t.isYieldExpression(node) || t.isAwaitExpression(node);

/**
 * Keeps a value in a variable of the body, so that it is evaluated where it stood; what cannot change needs none. A name
 * might: what Babel takes for a constant may be hidden by a variable of the same name.
 */
function keep(node: t.Expression, lowering: Lowering, before: t.Expression[]): t.Expression {
  if ((t.isLiteral(node) && !t.isTemplateLiteral(node)) || t.isThisExpression(node)) return node;
  const id = lowering.variable("arg");
  before.push(t.assignmentExpression("=", t.cloneNode(id), node));
  return t.cloneNode(id);
}

/**
 * `void f(a, await b)`: callee and arguments are evaluated first, in their order, and only the call goes into the
 * thunk.
 */
function splitCall(call: t.CallExpression, lowering: Lowering): { before: t.Expression[]; call: t.Expression } {
  const before: t.Expression[] = [];
  const callee = unwrapped(call.callee); // `o.f!(x)` has its receiver, too
  let target: t.Expression;
  const self: t.Expression[] = [];
  if (t.isMemberExpression(callee) && !t.isSuper(callee.object)) {
    const object = keep(callee.object, lowering, before);
    const method = t.memberExpression(object, callee.property, callee.computed);
    target = t.memberExpression(keep(method, lowering, before), t.identifier("call"));
    self.push(t.cloneNode(object));
  } else {
    target = keep(callee as t.Expression, lowering, before);
  }
  const args = call.arguments.map((argument) =>
    t.isSpreadElement(argument)
      ? t.spreadElement(keep(t.arrayExpression([argument]), lowering, before))
      : keep(argument as t.Expression, lowering, before),
  );
  const kept = t.callExpression(target, [...self, ...args]);
  kept.loc = call.loc ?? null;
  return { before, call: kept };
}

/** Whether nobody reads the value of an expression, so that it need not be `undefined`. */
const isDiscarded = ({ parent }: Place): boolean => parent?.node.type === "ExpressionStatement";

/** The call that `void` discards, if it is one that the function makes itself. */
function discardedCall(
  node: t.UnaryExpression,
  { file, nativeDepth }: Lowering,
): t.CallExpression | t.OptionalCallExpression | undefined {
  if (node.operator !== "void" || nativeDepth > 0 || file.made.has(node)) return undefined;
  const called = unwrapped(node.argument);
  // To Babel 7 `import(x)` is a call as well; there is nobody whose task it could be.
  if (t.isCallExpression(called) && t.isImport(called.callee)) return undefined;
  return t.isCallExpression(called) || t.isOptionalCallExpression(called) ? called : undefined;
}

/** `void f(x)` becomes `detach(() => f(x))`: what the call starts belongs to the nearest scope (L7, O7). */
export const detach: Visitor<Lowering> = {
  UnaryExpression: {
    exit(place, lowering) {
      const { node } = place;
      const called = discardedCall(node, lowering);
      if (!called) return;
      const waits = holds(node.argument, isCheckpoint);
      if (waits && t.isOptionalCallExpression(called)) {
        lowering.file.reporter.report("ASX2107", {}, node);
        return;
      }
      const { before, call } = waits
        ? splitCall(called as t.CallExpression, lowering)
        : { before: [], call: node.argument };
      const detached = lowering.surface.call("detach", t.arrowFunctionExpression([], call));
      detached.loc = node.loc ?? null;
      const discarded = t.unaryExpression("void", detached);
      lowering.file.made.add(discarded);
      const value = isDiscarded(place) ? detached : discarded;
      place.replace(before.length > 0 ? t.sequenceExpression([...before, value]) : value);
    },
  },
};
