import { type NodePath, t } from "../host/babel.ts";
import { exchange } from "../host/place.ts";
import type { Structured } from "../plan/structured.ts";
import type { FileContext } from "./lowering.ts";

const declare = (name: t.Identifier, value: t.Expression | null): t.Statement =>
  t.variableDeclaration("let", [t.variableDeclarator(t.cloneNode(name), value)]);

/**
 * In sloppy code a plain function in a block is bound around the block as well, which an async one is not. So its shell
 * becomes `let f = function () { … }` at the top of the block: hoisted within, and unseen without (L6).
 */
export function keepInBlock({ path, isStrict }: Structured, file: FileContext): void {
  const { node, parent, parentPath } = path;
  if (isStrict || !t.isFunctionDeclaration(node) || !node.id) return;
  const list = t.isSwitchCase(parent) ? parent.consequent : t.isBlockStatement(parent) ? parent.body : undefined;
  if (!list || parentPath?.parentPath?.isFunction()) return;
  const shell = t.functionExpression(null, node.params, node.body, node.generator, node.async);
  shell.loc = node.loc ?? null;
  list.splice(list.indexOf(node), 1);
  const cases = parentPath?.parentPath;
  if (cases?.isSwitchStatement()) keepInSwitch(cases, node.id, shell, file);
  else list.unshift(declare(node.id, shell));
}

/** The block with their names around cases that have such functions. */
const blocks = new WeakMap<t.Node, t.BlockStatement>();
/** The statement that stood where such a block stands now. */
const originals = new WeakMap<t.Node, t.Node>();

/** What stood in the source where a statement stands. */
export const originalOf = (node: t.Node): t.Node => originals.get(node) ?? node;

/** Cases have no top that all of them begin at, but a first thing that is done: `{ let f; switch (d) { case (f = …, 1): … } }`. */
function keepInSwitch(
  path: NodePath<t.SwitchStatement>,
  name: t.Identifier,
  shell: t.Expression,
  file: FileContext,
): void {
  const { cases } = path.node;
  const block = blocks.get(path.node) ?? putInBlock(path, file);
  block.body.unshift(declare(name, null));
  const set = t.assignmentExpression("=", t.cloneNode(name), shell);
  const first = cases.find(({ test }) => test);
  if (first?.test) first.test = t.sequenceExpression([set, first.test]);
  else cases[0]?.consequent.unshift(t.expressionStatement(set));
}

/** What is switched on is evaluated where none of those names is seen: `{ const d = x; { switch (d) … } }`. */
function putInBlock({ node, parent, listKey, key }: NodePath<t.SwitchStatement>, file: FileContext): t.BlockStatement {
  const value = t.identifier(file.uid("discriminant", "d"));
  const outside = t.variableDeclaration("const", [t.variableDeclarator(value, node.discriminant)]);
  const block = t.blockStatement([node]);
  const around = t.blockStatement([outside, block]);
  exchange(parent, String(listKey ?? key), node, around);
  node.discriminant = t.cloneNode(value);
  blocks.set(node, block);
  originals.set(around, node);
  return block;
}
