import { type NodePath, type PluginObject, types as t, transformSync } from "@babel/core";
import { enclosingFunction } from "../../src/host/paths.ts";
import { Reporter } from "../../src/host/report.ts";
import { Tree } from "../../src/host/tree.ts";
import { isMarked, mark } from "../../src/mark/mark.ts";
import { type Options, resolveOptions } from "../../src/options.ts";
import { syntaxOf } from "../harness/compile.ts";

/** What stands for the activation of the function around. */
const OWN = "_own";

const probe = (method: string, ...args: t.Expression[]): t.CallExpression =>
  t.callExpression(
    t.memberExpression(t.memberExpression(t.identifier("globalThis"), t.identifier("probe")), t.identifier(method)),
    args,
  );

const tell = (method: string, ...args: t.Expression[]): t.Statement =>
  t.expressionStatement(probe(method, t.identifier(OWN), ...args));

/** What runs code of others, so that whether and when it runs can be seen. */
const SEEN: readonly string[] = ["CallExpression", "NewExpression", "AwaitExpression", "TaggedTemplateExpression"];

function isSeen(finalizer: NodePath): boolean {
  let found = false;
  finalizer.traverse({ enter: ({ node }) => void (found ||= SEEN.includes(node.type)) });
  return found;
}

interface Instrumenting {
  readonly owner: t.Function;
  readonly numbers: Map<t.TryStatement, number>;
  readonly made: WeakSet<t.Node>;
}

const isOwn = (path: NodePath, { owner }: Instrumenting): boolean => enclosingFunction(path)?.node === owner;

/** The `try` statements around a place, innermost first: `3b` from its block or its `catch`, `3f` from its `finally`. */
function tries(path: NodePath, { numbers, owner }: Instrumenting): t.StringLiteral {
  const around: string[] = [];
  for (let at = path; at.parentPath && at.parentPath.node !== owner; at = at.parentPath) {
    const parent = at.parentPath.node;
    const number = t.isTryStatement(parent) ? numbers.get(parent) : undefined;
    if (number !== undefined) around.push(`${number}${at.key === "finalizer" ? "f" : "b"}`);
  }
  return t.stringLiteral(around.join(" "));
}

/** Tells of each statement before it runs. */
function tellSteps(path: NodePath<t.BlockStatement> | NodePath<t.SwitchCase>, state: Instrumenting): void {
  const list = path.isBlockStatement() ? path.get("body") : (path as NodePath<t.SwitchCase>).get("consequent");
  const steps = list.map((statement) => {
    const isStill =
      statement.isFunctionDeclaration() || statement.isTypeAlias() || statement.isTSTypeAliasDeclaration();
    const [told] = isStill ? [] : [tell("step", tries(statement, state))];
    return told ? [told, statement.node] : [statement.node];
  });
  if (path.isBlockStatement()) path.node.body = steps.flat();
  else (path as NodePath<t.SwitchCase>).node.consequent = steps.flat();
}

/** Tells of a `finally`, if what it does can be seen. */
function tellCleanup(path: NodePath<t.TryStatement>, state: Instrumenting): void {
  const { node } = path;
  const number = state.numbers.get(node);
  if (number === undefined) return;
  const where = tries(path, state);
  const say = (what: string): t.Statement => tell(what, where, t.numericLiteral(number));
  node.block.body.unshift(say("enter"));
  node.finalizer?.body.unshift(say("cleanup"));
  node.finalizer?.body.push(say("cleaned"));
}

/** Tells of what is caught, where a cleanup in the `try` may have thrown it (C6). */
function tellCatch(path: NodePath<t.TryStatement>, state: Instrumenting): void {
  const { handler, block } = path.node;
  let hasCleanup = false;
  path.get("block").traverse({
    TryStatement: ({ node }) => void (hasCleanup ||= node.finalizer != null),
    ForOfStatement: ({ node }) => void (hasCleanup ||= node.await),
    VariableDeclaration: ({ node }) => void (hasCleanup ||= node.kind === "await using"),
  });
  hasCleanup ||= block.body.some((node) => t.isVariableDeclaration(node) && node.kind === "await using");
  if (handler && hasCleanup) handler.body.body.unshift(tell("caught", tries(path, state)));
}

/** Makes one function tell of what it does: its statements, its waits, its cleanups. */
function instrument(path: NodePath<t.Function>, label: string): void {
  const state: Instrumenting = { owner: path.node, numbers: new Map(), made: new WeakSet() };
  const blocks: (NodePath<t.BlockStatement> | NodePath<t.SwitchCase>)[] = [];
  const all: NodePath<t.TryStatement>[] = [];
  const inert = new Set<t.Node>();
  path.get("body").traverse({
    TryStatement(at) {
      if (!isOwn(at, state)) return;
      all.push(at);
      if (!at.node.finalizer) return;
      if (isSeen(at.get("finalizer") as NodePath)) state.numbers.set(at.node, state.numbers.size + 1);
      else inert.add(at.node.finalizer);
    },
    "BlockStatement|SwitchCase"(at: NodePath) {
      const isInert = at.find((around) => inert.has(around.node)) !== null;
      if (isOwn(at, state) && !at.parentPath?.isFunction() && !isInert) blocks.push(at as (typeof blocks)[number]);
    },
    AwaitExpression: {
      exit(at) {
        if (!isOwn(at, state) || state.made.has(at.node)) return;
        const place = tries(at, state);
        const waits = t.awaitExpression(probe("before", t.identifier(OWN), place, at.node.argument));
        state.made.add(waits);
        at.replaceWith(probe("after", t.identifier(OWN), place, waits));
      },
    },
  });
  const body = path.get("body") as NodePath<t.BlockStatement>;
  for (const block of [body, ...blocks]) tellSteps(block, state);
  for (const path of all) {
    tellCatch(path, state);
    tellCleanup(path, state);
  }
  const begin = t.variableDeclarator(t.identifier(OWN), probe("begin", t.stringLiteral(label)));
  body.node.body.unshift(t.variableDeclaration("const", [begin]));
}

function giveBlock({ node }: NodePath<t.Function>): void {
  if (t.isArrowFunctionExpression(node) && !t.isBlockStatement(node.body))
    node.body = t.blockStatement([t.returnStatement(node.body)]);
}

/**
 * Makes the marked functions of a source tell a global `probe` of what they do, before they are compiled: each
 * statement, both sides of each `await`, each `try` with a `finally`. What it tells of a place is which `try` statements
 * are around it.
 */
export function instrumented(source: string, file: string, options: Options): string {
  const settings = resolveOptions(options);
  const plugin = (): PluginObject => ({
    name: "instrument",
    visitor: {
      Program(program) {
        const marks = mark(new Tree(program), settings.mode === "all", new Reporter(undefined, undefined, settings));
        for (const { path, decision } of marks.values()) {
          if (!isMarked(decision) || !path.node.async) continue;
          giveBlock(path);
          instrument(path, `${path.node.loc?.start.line}:${path.node.loc?.start.column}`);
        }
      },
    },
  });
  const result = transformSync(source, {
    filename: `/project/${file}`,
    babelrc: false,
    configFile: false,
    browserslistConfigFile: false,
    parserOpts: syntaxOf(file),
    plugins: [plugin],
  });
  return result?.code ?? "";
}
