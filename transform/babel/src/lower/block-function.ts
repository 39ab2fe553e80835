import { t } from "../host/babel.ts";
import type { Structured } from "../plan/structured.ts";

/**
 * In sloppy code a plain function in a block is bound around the block as well, which an async one is not. So its shell
 * becomes `let f = function () { … }` at the top of the block: hoisted within, and unseen without (L6).
 */
export function keepInBlock({ path, isStrict }: Structured): void {
  const { node, parent } = path;
  if (
    isStrict ||
    !t.isFunctionDeclaration(node) ||
    !node.id ||
    !t.isBlockStatement(parent) ||
    path.parentPath?.parentPath?.isFunction()
  )
    return;
  const expression = t.functionExpression(null, node.params, node.body, node.generator, node.async);
  expression.loc = node.loc ?? null;
  parent.body = [
    t.variableDeclaration("let", [t.variableDeclarator(node.id, expression)]),
    ...parent.body.filter((statement) => statement !== node),
  ];
}
