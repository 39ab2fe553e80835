import type { t } from "../host/babel.ts";
import { childrenOf } from "../host/children.ts";

/**
 * What runs no code but its own: no call, no wait, no access that a getter, a setter, a proxy or an iterator could turn
 * into a call. Node types that are not listed may call, or wait: a `return` does for what it returns.
 */
const INERT: ReadonlySet<t.Node["type"]> = new Set<t.Node["type"]>([
  "AssignmentExpression",
  "BigIntLiteral",
  "BinaryExpression",
  "BlockStatement",
  "BooleanLiteral",
  "BreakStatement",
  "ConditionalExpression",
  "ContinueStatement",
  "EmptyStatement",
  "ExpressionStatement",
  "Identifier",
  "IfStatement",
  "LabeledStatement",
  "LogicalExpression",
  "NullLiteral",
  "NumericLiteral",
  "SequenceExpression",
  "StringLiteral",
  "TSAsExpression",
  "TSNonNullExpression",
  "ThrowStatement",
  "UnaryExpression",
  "UpdateExpression",
  "VariableDeclaration",
  "VariableDeclarator",
  "WhileStatement",
]);

/** `in` asks a proxy, `instanceof` a method, `delete` a proxy. */
const ASKING: ReadonlySet<string> = new Set(["in", "instanceof", "delete"]);

/** Whether evaluating a node provably calls nothing and awaits nothing (L8). */
export function isInert(node: t.Node): boolean {
  if (!INERT.has(node.type) || ("operator" in node && ASKING.has(String(node.operator)))) return false;
  return childrenOf(node).every(isInert);
}
