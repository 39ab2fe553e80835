import { t } from "../host/babel.ts";
import type { Visitor } from "../host/visitor.ts";
import type { Lowering } from "./lowering.ts";
import { voidZero } from "./receiver.ts";

/** `give(yield at(x, n), n)`: waits for the value, then has something for who asked (L9). */
function given(node: t.YieldExpression, lowering: Lowering): t.Expression {
  const wait = t.yieldExpression(lowering.at(node.argument ?? voidZero(), node));
  wait.loc = node.loc ?? null;
  return lowering.surface.call("give", wait, lowering.site(node));
}

/** In an async generator `yield x` becomes `(yield give(yield at(x, n), n))`, and `yield* xs` `(yield delegate(xs, n))`. */
export const yields: Visitor<Lowering> = {
  YieldExpression: {
    exit(place, lowering) {
      const { node } = place;
      if (!lowering.pending.delete(node)) return;
      const toConsumer = node.delegate
        ? lowering.surface.call("delegate", node.argument as t.Expression, lowering.site(node))
        : given(node, lowering);
      const suspended = t.yieldExpression(toConsumer);
      suspended.loc = node.loc ?? null;
      place.replace(suspended);
    },
  },
};
