import { type NodePath, t } from "../host/babel.ts";

/** What stands behind the labels at `path`, and the labels, outer ones first. */
export function labelled(path: NodePath<t.LabeledStatement>): {
  readonly statement: NodePath<t.Statement>;
  readonly labels: readonly t.Identifier[];
} {
  const labels: t.Identifier[] = [];
  let statement: NodePath<t.Statement> = path;
  for (; statement.isLabeledStatement(); statement = statement.get("body")) labels.push(statement.node.label);
  return { statement, labels };
}

export const withLabels = (labels: readonly t.Identifier[], statement: t.Statement): t.Statement =>
  labels.reduceRight<t.Statement>((body, label) => t.labeledStatement(label, body), statement);

/** Whether the head mentions a name that the body declares for itself: then the two must not share a block. */
function wouldMeet({ node: { left }, scope }: NodePath<t.ForOfStatement>, body: NodePath): boolean {
  if (body.scope === scope) return true;
  let found = false;
  t.traverseFast(left, (node) => void (found ||= t.isIdentifier(node) && body.scope.hasOwnBinding(node.name)));
  return found;
}

/** What a round of a loop does once its head is taken apart: takes the value, then the body. */
export function round(path: NodePath<t.ForOfStatement>, take: t.Statement): t.BlockStatement {
  const { body } = path.node;
  if (!t.isBlockStatement(body) || wouldMeet(path, path.get("body"))) return t.blockStatement([take, body]);
  body.body.unshift(take);
  return body;
}
