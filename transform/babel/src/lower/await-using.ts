import { type FunctionPath, type NodePath, t } from "../host/babel.ts";
import { unwrapped } from "../host/paths.ts";
import type { Visitor } from "../host/visitor.ts";
import { mayEnd } from "./cleanup.ts";
import { labelled, round, withLabels } from "./loops.ts";
import type { Lowering } from "./lowering.ts";
import { deliveryPoint, shielded } from "./shield.ts";

const isAwaitUsing = (node: t.Node): boolean => t.isVariableDeclaration(node) && node.kind === "await using";

const isUsing = (node: t.Node | null | undefined): node is t.VariableDeclaration =>
  t.isVariableDeclaration(node) && (node.kind === "using" || isAwaitUsing(node));

/** Whether a declaration is the function's own: another function inside it keeps its own. */
const isPending = (node: t.Node | null | undefined, { pending }: Lowering): node is t.VariableDeclaration =>
  isUsing(node) && node.declarations.some(({ id }) => pending.has(id));

/** The name under which a block keeps what it has to dispose of: one for a file, since it is only used in that block. */
const memberOf = ({ file }: Lowering, name: string): t.MemberExpression =>
  t.memberExpression(t.identifier(file.uid("disposal", "d")), t.identifier(name));

const ask = (lowering: Lowering, method: string, ...args: t.Expression[]): t.CallExpression =>
  t.callExpression(memberOf(lowering, method), args);

/** Whether an expression takes the name of the variable that it is set to. */
function isNameless(node: t.Expression): boolean {
  const value = unwrapped(node);
  if (t.isArrowFunctionExpression(value)) return true;
  return (t.isFunctionExpression(value) || t.isClassExpression(value)) && !value.id;
}

/**
 * `{ "x": class {} }["x"]`: as an argument, what has no name would not be given the variable's (L6). A computed key would
 * do as well, but V8 puts that name in the place of a class's own `static name`; only `__proto__` is no property else.
 */
function named(id: t.Node, value: t.Expression): t.Expression {
  if (!t.isIdentifier(id) || !isNameless(value)) return value;
  const key = t.stringLiteral(id.name);
  const property = t.objectProperty(key, value, id.name === "__proto__");
  return t.memberExpression(t.objectExpression([property]), t.cloneNode(key), true);
}

/** `const x = d.useAsync(f(), n);`, and `const x = d.use(f());` for the `using` beside it. */
function hold(declaration: t.VariableDeclaration, lowering: Lowering): void {
  const isAsync = isAwaitUsing(declaration);
  declaration.kind = "const";
  for (const declarator of declaration.declarations) {
    const value = named(declarator.id, declarator.init as t.Expression);
    lowering.pending.delete(declarator.id);
    const site = lowering.site(declarator.id);
    declarator.init = isAsync ? ask(lowering, "useAsync", value, site) : ask(lowering, "use", value);
  }
}

/** `catch (e) { d.failed(e); }` */
function failing(lowering: Lowering): t.CatchClause {
  const error = t.identifier(lowering.file.uid("error", "e"));
  return t.catchClause(error, t.blockStatement([t.expressionStatement(ask(lowering, "failed", t.cloneNode(error)))]));
}

/**
 * `while (d.step()) try { yield at(d.value, d.site); } catch (e) { d.failed(e); } d.end();` in a shield (C5); `d.step();`
 * does where nothing is waited for.
 */
function disposing(waits: boolean, lowering: Lowering): t.BlockStatement {
  const end = t.expressionStatement(ask(lowering, "end"));
  const step = ask(lowering, "step");
  if (!waits) return shielded(lowering, t.blockStatement([t.expressionStatement(step), end]));
  const wait = t.yieldExpression(lowering.surface.call("at", memberOf(lowering, "value"), memberOf(lowering, "site")));
  const waiting = t.tryStatement(t.blockStatement([t.expressionStatement(wait)]), failing(lowering));
  return shielded(lowering, t.blockStatement([t.whileStatement(step, waiting), end]));
}

/** Makes of a block with `using`, of whichever kind, one that disposes by hand. */
function lowerBlock(block: t.BlockStatement, lowering: Lowering): void {
  const statements = t.blockStatement(block.body);
  const waits = block.body.some(isAwaitUsing);
  for (const statement of block.body) if (isUsing(statement)) hold(statement, lowering);
  const begin = t.variableDeclarator(
    t.identifier(lowering.file.uid("disposal", "d")),
    lowering.surface.call("disposal"),
  );
  block.body = [
    t.variableDeclaration("const", [begin]),
    t.tryStatement(statements, failing(lowering), disposing(waits, lowering)),
    ...(waits && mayEnd(statements) ? [deliveryPoint(lowering)] : []),
  ];
}

/**
 * What a loop goes through may mention the name of its resource, which is never set there: neither is the name that the
 * head has instead.
 */
function keepUnset(path: NodePath<t.ForOfStatement>, id: t.Node, instead: string): void {
  const binding = t.isIdentifier(id) ? path.scope.getOwnBinding(id.name) : undefined;
  for (const reference of binding ? [...binding.referencePaths, ...binding.constantViolations] : []) {
    const isIterated = reference.find(({ key, parent }) => key === "right" && parent === path.node);
    if (isIterated && reference.isIdentifier()) reference.node.name = instead;
  }
}

/** `for (await using x of xs)` holds what a round got in the block of that round. */
function lowerRound(path: NodePath<t.ForOfStatement>, lowering: Lowering): void {
  const { left } = path.node;
  if (!isPending(left, lowering)) return;
  const [declarator] = left.declarations;
  const value = t.identifier(lowering.file.uid("resource", "r"));
  if (declarator) {
    keepUnset(path, declarator.id, value.name);
    declarator.init = t.cloneNode(value);
  }
  path.node.body = round(path, left);
  path.node.left = t.variableDeclaration("const", [t.variableDeclarator(value)]);
}

/** `for (await using x = f(); …; …)` holds it around the loop, labels and all. */
function lowerHead(
  loop: NodePath<t.ForStatement>,
  labels: readonly t.Identifier[],
  lowering: Lowering,
): t.BlockStatement | undefined {
  const { init } = loop.node;
  if (!isPending(init, lowering)) return undefined;
  loop.node.init = null;
  return t.blockStatement([init, withLabels(labels, loop.node)]);
}

/** The body of a function gets a block inside, so that what the lowering puts first stays outside of it. */
export function nestBody({ node }: FunctionPath): void {
  const body = node.body as t.BlockStatement;
  if (body.body.some(isUsing)) body.body = [t.blockStatement(body.body)];
}

/** `using` and `await using` become disposal in a shield, all of a block together, in reverse order (L9, C5). */
export const awaitUsing: Visitor<Lowering> = {
  BlockStatement({ node }, lowering) {
    if (node.body.some((statement) => isPending(statement, lowering))) lowerBlock(node, lowering);
  },
  LabeledStatement({ path }, lowering) {
    const { statement, labels } = labelled(path);
    const block = statement.isForStatement() ? lowerHead(statement, labels, lowering) : undefined;
    if (block) path.replaceWith(block);
  },
  ForStatement({ path }, lowering) {
    const block = lowerHead(path, [], lowering);
    if (block) path.replaceWith(block);
  },
  ForOfStatement: ({ path }, lowering) => lowerRound(path, lowering),
};
