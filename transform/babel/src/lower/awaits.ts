import { t, type Visitor } from "../host/babel.ts";
import type { Lowering } from "./lowering.ts";

/**
 * `await x` becomes `(yield at(x, n))`, and `return x` becomes `return at(x, n)` where `x` might be a promise (L7, U6).
 * An async generator waits for what it returns itself: `return (yield at(x, n))`.
 */
export const awaits: Visitor<Lowering> = {
  AwaitExpression: {
    exit(path, lowering) {
      if (!lowering.pending.delete(path.node)) return;
      const checkpoint = t.yieldExpression(lowering.at(path.node.argument, path.node));
      checkpoint.loc = path.node.loc ?? null;
      path.replaceWith(checkpoint);
    },
  },
  ReturnStatement: {
    exit(path, lowering) {
      if (!lowering.pending.delete(path.node) || !path.node.argument) return;
      const result = lowering.at(path.node.argument, path.node);
      path.node.argument = lowering.structured.isGenerator ? t.yieldExpression(result) : result;
    },
  },
};
