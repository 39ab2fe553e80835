import { t } from "../host/babel.ts";
import type { Visitor } from "../host/visitor.ts";
import type { Lowering } from "./lowering.ts";

/**
 * `await x` becomes `(yield at(x, n))`, and `return x` becomes `return at(x, n)` where `x` might be a promise (L7, U6).
 * An async generator waits for what it returns itself: `return (yield at(x, n))`.
 */
export const awaits: Visitor<Lowering> = {
  AwaitExpression: {
    exit(place, lowering) {
      const { node } = place;
      if (!lowering.pending.delete(node)) return;
      const checkpoint = t.yieldExpression(lowering.at(node.argument, node));
      checkpoint.loc = node.loc ?? null;
      place.replace(checkpoint);
    },
  },
  ReturnStatement: {
    exit({ node }, lowering) {
      if (!lowering.pending.delete(node) || !node.argument) return;
      const result = lowering.at(node.argument, node);
      node.argument = lowering.structured.isGenerator ? t.yieldExpression(result) : result;
    },
  },
};
