import { t } from "../host/babel.ts";
import { block } from "../host/make.ts";
import type { Lowering } from "./lowering.ts";

/**
 * `{ const s = shield(); try { C } finally { if (unshield(s)) yield DRAIN; } }` (C5, L8).
 * @param handler what hears of an error of `cleanup` before the shield is left.
 */
export function shielded(
  { surface, file }: Lowering,
  cleanup: t.BlockStatement,
  handler: t.CatchClause | null = null,
): t.BlockStatement {
  const token = t.identifier(file.shield);
  const drain = t.ifStatement(
    surface.call("unshield", token),
    t.expressionStatement(t.yieldExpression(surface.use("DRAIN"))),
  );
  const enter = t.variableDeclaration("const", [t.variableDeclarator(t.cloneNode(token), surface.call("shield"))]);
  return block([enter, t.tryStatement(cleanup, handler, block([drain]))]);
}

/**
 * `if (pending()) yield DELIVER;`: leaves the task if a request came while the cleanup ran, and is otherwise nothing
 * (L8).
 * @param hasWaited what tells whether the cleanup has run at all, where that depends.
 */
export function deliveryPoint({ surface }: Lowering, hasWaited?: t.Expression): t.Statement {
  const pending = surface.call("pending");
  return t.ifStatement(
    hasWaited ? t.logicalExpression("&&", hasWaited, pending) : pending,
    t.expressionStatement(t.yieldExpression(surface.use("DELIVER"))),
  );
}
