import { type NodePath, t } from "../host/babel.ts";
import { unwrapped } from "../host/paths.ts";
import type { Visitor } from "../host/visitor.ts";
import type { Advice } from "./advice.ts";

/** The expressions whose value an expression statement drops: both branches of a `?:`, the end of `a && f()`. */
function dropped(path: NodePath): NodePath[] {
  if (path.isLogicalExpression()) return dropped(path.get("right"));
  if (path.isConditionalExpression()) return [...dropped(path.get("consequent")), ...dropped(path.get("alternate"))];
  if (path.isSequenceExpression()) return path.get("expressions").flatMap(dropped);
  return unwrapped(path.node) === path.node ? [path] : dropped(path.get("expression") as NodePath);
}

/** A bare `f();`: a child that the function waits for without saying so, and whose failure ends it late (L16, O7). */
export const bareCall: Visitor<Advice> = {
  ExpressionStatement(place, { known, reporter }) {
    if (t.isAwaitExpression(place.node.expression)) return;
    for (const call of dropped(place.path.get("expression"))) {
      const name = known.started(call);
      if (name !== undefined) reporter.report("ASX2204", { name }, call.node);
    }
  },
};
