import type { FunctionPath, NodePath, t, Visitor } from "../host/babel.ts";
import { enclosingFunction } from "../host/paths.ts";
import type { Tree } from "../host/tree.ts";
import { mayBePromise } from "./promises.ts";

/** What the body of a function holds that is its own, nested functions aside. */
export interface Layer {
  readonly awaits: readonly NodePath<t.AwaitExpression>[];
  readonly yields: readonly NodePath<t.YieldExpression>[];
  /** Returns of something that might be a promise. */
  readonly returns: readonly NodePath<t.ReturnStatement>[];
  /** `try` statements with a `finally` block. */
  readonly cleanups: readonly NodePath<t.TryStatement>[];
  readonly forAwaits: readonly NodePath<t.ForOfStatement>[];
  readonly awaitUsings: readonly NodePath<t.VariableDeclaration>[];
}

type Reading = { readonly owner: FunctionPath } & { [K in keyof Layer]: Layer[K][number][] };

const isOwn = (path: NodePath, { owner }: Reading): boolean => enclosingFunction(path)?.node === owner.node;

const visitor: Visitor<Reading> = {
  AwaitExpression(path, state) {
    state.awaits.push(path);
  },
  YieldExpression(path, state) {
    if (isOwn(path, state)) state.yields.push(path);
  },
  ReturnStatement(path, state) {
    const argument = path.get("argument");
    if (isOwn(path, state) && argument.node && mayBePromise(argument as NodePath)) state.returns.push(path);
  },
  TryStatement(path, state) {
    if (path.node.finalizer && isOwn(path, state)) state.cleanups.push(path);
  },
  ForOfStatement(path, state) {
    if (path.node.await) state.forAwaits.push(path);
  },
  VariableDeclaration(path, state) {
    if (path.node.kind === "await using") state.awaitUsings.push(path);
  },
};

/**
 * Reads the layer of a function. Nothing that awaits can lie in a synchronous function, so those need no test of whose
 * they are.
 */
export function readLayer(owner: FunctionPath, tree: Tree): Layer {
  const reading: Reading = { owner, awaits: [], yields: [], returns: [], cleanups: [], forAwaits: [], awaitUsings: [] };
  tree.walkLayer(owner, visitor, reading);
  return reading;
}
