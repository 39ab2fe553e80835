import { type NodePath, t } from "../host/babel.ts";
import { holds } from "../host/children.ts";
import type { Visitor } from "../host/visitor.ts";
import type { Lowering } from "./lowering.ts";
import { deliveryPoint, shielded } from "./shield.ts";

/** What a `finally` block waits at; the waits that shields inside it may add are none of its own. */
const isWait = (node: t.Node): boolean => t.isYieldExpression(node) && t.isCallExpression(node.argument);

/** Whether a block may end other than by a jump. */
export function mayEnd({ body }: t.BlockStatement): boolean {
  const last = body.at(-1);
  return !last || !(t.isReturnStatement(last) || t.isThrowStatement(last) || t.isContinueStatement(last));
}

/** Whether control may go on after the statement: not if all of it returns. A label might be jumped to from inside. */
function fallsThrough({ node, parentPath }: NodePath<t.TryStatement>): boolean {
  return parentPath.isLabeledStatement() || mayEnd(node.block) || (node.handler != null && mayEnd(node.handler.body));
}

/** The statement to go on after: `break out` in `out: try { … } finally { … }` lands behind the label. */
function outermostLabel(path: NodePath<t.TryStatement>): NodePath<t.Statement> {
  let at: NodePath<t.Statement> = path;
  while (at.parentPath?.isLabeledStatement()) at = at.parentPath;
  return at;
}

/** Puts a statement behind another; not by `insertAfter`, which would have it visited when the walk is over. */
function putAfter(path: NodePath<t.Statement>, statement: t.Statement): void {
  const { node, container } = path;
  if (Array.isArray(container)) (container as t.Node[]).splice((container as t.Node[]).indexOf(node) + 1, 0, statement);
  else path.replaceWith(t.blockStatement([node, statement]));
}

/** A `finally` block becomes a shield; one that waits is followed by a delivery point. */
export const cleanup: Visitor<Lowering> = {
  TryStatement: {
    exit({ node, path }, lowering) {
      const { finalizer } = node;
      if (!lowering.pending.delete(node) || !finalizer) return;
      const needsDelivery = holds(finalizer, isWait) && fallsThrough(path);
      node.finalizer = shielded(lowering, finalizer);
      if (needsDelivery) putAfter(outermostLabel(path), deliveryPoint(lowering));
    },
  },
};
