import { type NodePath, t } from "../host/babel.ts";
import { enclosingFunction, propertyName, unwrapped } from "../host/paths.ts";
import type { Tree } from "../host/tree.ts";
import { mergeVisitors, SKIP, type Visitor } from "../host/visitor.ts";
import type { Advice } from "./advice.ts";
import { nameOf } from "./names.ts";

/** How resources are given back, by method or by function. */
const CLOSES = /^(abort|close|destroy|disconnect|dispose|end|free|release|terminate|unlock)([A-Z]|$)/;

/** Methods that call back before they return: what is started there was started here. */
const AT_ONCE: ReadonlySet<string> = new Set(["flatMap", "forEach", "from", "map"]);

/** What a call gives back: `db` of `db.close()` and of `closeDatabase(db)`. */
function closedBy({ callee, arguments: args }: t.CallExpression): string | undefined {
  const [first] = args;
  if (t.isIdentifier(callee) && CLOSES.test(callee.name)) return first && nameOf(first);
  if (!t.isMemberExpression(callee)) return undefined;
  return CLOSES.test(propertyName(callee.property, callee.computed) ?? "") ? nameOf(callee.object) : undefined;
}

const closing = mergeVisitors<string[]>({
  Function: () => SKIP,
  CallExpression: ({ node }, closed) => void closed.push(closedBy(node) ?? ""),
});

/** The resources that a block has closed when control has left it, by name. */
function* closedAfter(block: NodePath<t.BlockStatement>, tree: Tree): Generator<string> {
  const { parentPath: cleanup } = block;
  if (cleanup.isTryStatement() && block.key === "block" && cleanup.node.finalizer) {
    const closed: string[] = [];
    tree.walk(cleanup.node.finalizer, closing, closed);
    yield* closed.filter(Boolean);
  }
  for (const statement of block.node.body) {
    const isUsing = t.isVariableDeclaration(statement) && ["using", "await using"].includes(statement.kind);
    if (isUsing) for (const { id } of statement.declarations) if (t.isIdentifier(id)) yield id.name;
  }
}

/** Whether an expression speaks of something by that name. */
function mentions({ node: outer }: NodePath, name: string): boolean {
  let found = false;
  t.traverseFast(outer, (node) => void (found ||= node !== outer && t.isExpression(node) && nameOf(node) === name));
  return found;
}

/** The plain function that a method such as `map` calls at once, and that is no more than a part of the code around it. */
function isInlined(path: NodePath): boolean {
  const { parentPath: call } = path;
  const callee = call?.isCallExpression() && path.listKey === "arguments" ? call.node.callee : undefined;
  return t.isMemberExpression(callee) && AT_ONCE.has(propertyName(callee.property, callee.computed) ?? "");
}

/**
 * The statement that a call is part of; undefined if it is awaited in it, made at another time, or for another task, which
 * is told of then.
 */
function unawaitedIn(call: NodePath, { structured, known }: Advice): NodePath<t.Statement> | undefined {
  let at = call;
  while (at.parentPath && (!at.isStatement() || enclosingFunction(at)?.node !== structured.path.node)) {
    if (at.isAwaitExpression() || (at.isFunction() && !isInlined(at))) return undefined;
    if (at !== call && known.started(at) !== undefined) return undefined;
    at = at.parentPath;
  }
  return at.isStatement() ? at : undefined;
}

/** The constant that a statement keeps the call's value in. */
function keptIn(statement: NodePath<t.Statement>, call: NodePath): string | undefined {
  if (!statement.isVariableDeclaration()) return undefined;
  const declarator = statement.node.declarations.find(({ init }) => init && call.find(({ node }) => node === init));
  return declarator && t.isIdentifier(declarator.id) ? declarator.id.name : undefined;
}

/** Whether an `await` waits for what was kept under a name, however it ends. */
function waitsFor({ argument }: t.AwaitExpression, name: string): boolean {
  const value = unwrapped(argument);
  if (t.isIdentifier(value)) return value.name === name;
  if (!t.isCallExpression(value) || nameOf(value.callee)?.endsWith("llSettled") !== true) return false;
  let found = false;
  t.traverseFast(value, (node) => void (found ||= t.isIdentifier(node, { name })));
  return found;
}

/** Whether the next `await` of the block is the one that waits for the task: nothing else can throw before. */
function isNextAwaited(block: NodePath, statement: t.Node, name: string, { structured, tree }: Advice): boolean {
  const later = [...structured.sites.keys()].filter(
    (node): node is t.AwaitExpression =>
      t.isAwaitExpression(node) && tree.begin(node) > tree.end(statement) && tree.begin(node) < tree.end(block.node),
  );
  const [next] = later.sort((a, b) => tree.begin(a) - tree.begin(b));
  return next !== undefined && waitsFor(next, name);
}

/** A child that uses what its block closes, and that the block does not wait for when something else fails (L16, O5). */
export const closedResource: Visitor<Advice> = {
  CallExpression(place, advice) {
    if (!advice.known.mayStart(place.node)) return;
    const { path } = place;
    const name = advice.known.started(path);
    const statement = name === undefined ? undefined : unawaitedIn(path, advice);
    if (name === undefined || !statement) return;
    const kept = keptIn(statement, path);
    for (
      let at: NodePath | null = statement.parentPath;
      at && at.node !== advice.structured.path.node;
      at = at.parentPath
    ) {
      if (!at.isBlockStatement()) continue;
      const resource = [...closedAfter(at, advice.tree)].find((closed) => mentions(path, closed));
      if (resource === undefined || (kept !== undefined && isNextAwaited(at, statement.node, kept, advice))) continue;
      advice.reporter.report("ASX2207", { name, resource }, path.node);
      return;
    }
  },
};
