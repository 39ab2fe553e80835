import { type NodePath, t } from "../host/babel.ts";
import type { Visitor } from "../host/visitor.ts";
import { labelled, round, withLabels } from "./loops.ts";
import type { Lowering } from "./lowering.ts";
import { deliveryPoint, shielded } from "./shield.ts";

/** The name under which a loop keeps its iterator: one for a file, since each loop has a block of its own. */
const iterationOf = ({ file }: Lowering): t.Identifier => t.identifier(file.uid("iteration", "i"));

const memberOf = (lowering: Lowering, name: string): t.MemberExpression =>
  t.memberExpression(iterationOf(lowering), t.identifier(name));

const ask = (lowering: Lowering, method: string, ...args: t.Expression[]): t.CallExpression =>
  t.callExpression(memberOf(lowering, method), args);

/** `catch (e) { throw i.failed(e); }` */
function failing(lowering: Lowering): t.CatchClause {
  const error = t.identifier(lowering.file.uid("error", "e"));
  const thrown = t.throwStatement(ask(lowering, "failed", t.cloneNode(error)));
  return t.catchClause(error, t.blockStatement([thrown]));
}

/** `const x = i.value;`, or `x = i.value;` for what is bound already. */
function takeValue({ left }: t.ForOfStatement, lowering: Lowering): t.Statement {
  const value = memberOf(lowering, "value");
  const statement = t.isVariableDeclaration(left)
    ? t.variableDeclaration(
        left.kind,
        left.declarations.map(({ id }) => t.variableDeclarator(id, value)),
      )
    : t.expressionStatement(t.assignmentExpression("=", left as t.LVal, value));
  statement.loc = left.loc ?? null;
  return statement;
}

/** `while (i.take(yield at(i.next(), n))) { … }`, under the loop's own labels. */
function rounds(path: NodePath<t.ForOfStatement>, labels: readonly t.Identifier[], lowering: Lowering): t.Statement {
  const { left } = path.node;
  const wait = t.yieldExpression(lowering.at(ask(lowering, "next"), left));
  wait.loc = left.loc ?? null;
  const loop: t.Statement = t.whileStatement(ask(lowering, "take", wait), round(path, takeValue(path.node, lowering)));
  loop.loc = path.node.loc ?? null;
  return withLabels(labels, loop);
}

/** `if (i.close()) i.closed(yield at(i.value, n));` in a shield (C5). */
function closing(loop: t.ForOfStatement, lowering: Lowering): t.BlockStatement {
  const wait = t.yieldExpression(lowering.at(memberOf(lowering, "value"), loop));
  wait.loc = loop.loc ?? null;
  const close = t.ifStatement(ask(lowering, "close"), t.expressionStatement(ask(lowering, "closed", wait)));
  return shielded(lowering, t.blockStatement([close]), failing(lowering));
}

/** The names of the head that what is iterated mentions, though they are not set there. */
function unsetNames({ node, scope }: NodePath<t.ForOfStatement>, right: NodePath): t.Identifier[] {
  if (!t.isVariableDeclaration(node.left) || node.left.kind === "var") return [];
  return Object.values(t.getBindingIdentifiers(node.left))
    .filter(({ name }) =>
      scope.getOwnBinding(name)?.referencePaths.some((reference) => reference.find((at) => at === right)),
    )
    .map(({ name }) => t.identifier(name));
}

/**
 * `const i = iterate(xs);`. In `for await (const x of f(() => x))` the inner `x` is never set: there the head of an
 * empty loop, `for (const [x] of (i = iterate(…), []));`, keeps it so.
 */
function begin(path: NodePath<t.ForOfStatement>, lowering: Lowering): t.Statement[] {
  const { right } = path.node;
  const iterate = lowering.surface.call("iterate", right);
  iterate.loc = right.loc ?? null;
  const unset = unsetNames(path, path.get("right"));
  const keep = (kind: "const" | "let", init: t.Expression | null): t.Statement =>
    t.variableDeclaration(kind, [t.variableDeclarator(iterationOf(lowering), init)]);
  if (unset.length === 0) return [keep("const", iterate)];
  const none = t.sequenceExpression([
    t.assignmentExpression("=", iterationOf(lowering), iterate),
    t.arrayExpression([]),
  ]);
  const head = t.variableDeclaration("const", [t.variableDeclarator(t.arrayPattern(unset))]);
  return [keep("let", null), t.forOfStatement(head, none, t.emptyStatement())];
}

/** The whole of a loop: a block in which its iterator has a name. */
function lowerLoop(
  path: NodePath<t.ForOfStatement>,
  labels: readonly t.Identifier[],
  lowering: Lowering,
): t.BlockStatement {
  return t.blockStatement([
    ...begin(path, lowering),
    t.tryStatement(t.blockStatement([rounds(path, labels, lowering)]), failing(lowering), closing(path.node, lowering)),
    deliveryPoint(lowering, memberOf(lowering, "isLeft")),
  ]);
}

/**
 * `for await` becomes a loop that waits where the function can be left (L9). It is replaced before what is inside it is
 * seen, labels first: they go with it, inside the block.
 */
export const forAwait: Visitor<Lowering> = {
  LabeledStatement({ path }, lowering) {
    const { statement, labels } = labelled(path);
    if (statement.isForOfStatement() && lowering.pending.delete(statement.node))
      path.replaceWith(lowerLoop(statement, labels, lowering));
  },
  ForOfStatement({ node, path }, lowering) {
    if (lowering.pending.delete(node)) path.replaceWith(lowerLoop(path, [], lowering));
  },
};
