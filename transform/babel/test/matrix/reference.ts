import { type NodePath, type PluginObject, types as t, transformSync, type Visitor } from "@babel/core";

/** The module that the model comes from. */
export const MODEL = "matrix:model";
const IMPORT = `import { born, ended, wait, resumed, asked, left, enter, leave, deliver } from "${MODEL}";\n`;

/** The name of a call's own state. */
const OWN = "_activation";

const call = (name: string, ...args: t.Expression[]): t.CallExpression =>
  t.callExpression(t.identifier(name), [t.identifier(OWN), ...args]);
const run = (name: string, ...args: t.Expression[]): t.Statement => t.expressionStatement(call(name, ...args));

function awaits(path: NodePath): boolean {
  let found = false;
  const waits = (): void => void (found = true);
  path.traverse({
    Function: (nested) => nested.skip(),
    AwaitExpression: waits,
    ForOfStatement: ({ node }) => node.await && waits(),
    VariableDeclaration: ({ node }) => node.kind === "await using" && waits(),
  });
  return found;
}

/** `finally { C }` becomes `finally { enter(); try { C } finally { leave(); } }`, and what follows it may be left. */
function shieldCleanup(path: NodePath<t.TryStatement>): void {
  const { finalizer, handler } = path.node;
  if (handler?.param && t.isIdentifier(handler.param))
    handler.body.body.unshift(run("left", t.cloneNode(handler.param)));
  if (!finalizer) return;
  const waits = awaits(path.get("finalizer") as NodePath);
  const inner = t.tryStatement(t.blockStatement(finalizer.body), null, t.blockStatement([run("leave")]));
  finalizer.body = [run("enter"), inner];
  if (waits) path.insertAfter(run("deliver"));
}

/** What the walk has made itself. */
type Made = WeakSet<t.Node>;

/** A call has a state of its own, from its begin to its end. */
function giveState({ node }: NodePath<t.Function>, made: Made): void {
  if (!node.async || node.generator) return;
  if (!t.isBlockStatement(node.body)) node.body = t.blockStatement([t.returnStatement(node.body)]);
  const born = t.callExpression(t.identifier("born"), []);
  const rethrow = t.throwStatement(call("ended", t.identifier("error")));
  const body = t.tryStatement(
    t.blockStatement(node.body.body),
    t.catchClause(t.identifier("error"), t.blockStatement([rethrow])),
  );
  made.add(body);
  node.body.body = [t.variableDeclaration("const", [t.variableDeclarator(t.identifier(OWN), born)]), body];
}

const visitor: Visitor<{ made: Made }> = {
  Function: {
    enter(path) {
      if (path.node.generator) path.skip(); // native
    },
    exit(path, { made }) {
      if (made.has(path.node)) return;
      made.add(path.node);
      giveState(path, made);
    },
  },
  AwaitExpression: {
    exit(path, { made }) {
      if (made.has(path.node)) return;
      made.add(path.node);
      path.node.argument = call("wait", path.node.argument);
      path.replaceWith(call("resumed", path.node));
    },
  },
  ForOfStatement({ node }) {
    if (!node.await) return;
    node.right = call("asked", node.right);
    if (t.isBlockStatement(node.body)) node.body.body.unshift(run("resumed"));
  },
  BlockStatement: {
    exit(path) {
      const disposes = path.node.body.some((at) => t.isVariableDeclaration(at) && at.kind === "await using");
      if (disposes && path.parentPath.isBlockStatement()) path.insertAfter(run("deliver"));
    },
  },
  TryStatement: {
    exit(path, { made }) {
      if (made.has(path.node)) return;
      made.add(path.node);
      shieldCleanup(path);
      for (const inner of path.node.finalizer?.body ?? []) made.add(inner);
    },
  },
};

const plugin = (): PluginObject => ({
  name: "reference",
  visitor: { Program: (program) => program.traverse(visitor, { made: new WeakSet() }) },
});

/**
 * The meaning of cancellation (C3, C4, C5, L8) in terms of native async functions, for programs in which one thing
 * happens at a time: a request makes every wait outside of a `finally` throw something that no `catch` takes.
 */
export function reference(source: string): string {
  const result = transformSync(source, {
    filename: "/project/matrix.js",
    babelrc: false,
    configFile: false,
    browserslistConfigFile: false,
    compact: false,
    plugins: [plugin],
  });
  return IMPORT + (result?.code ?? "");
}
