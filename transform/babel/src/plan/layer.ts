import { type FunctionPath, type NodePath, t } from "../host/babel.ts";
import { enclosingFunction } from "../host/paths.ts";
import type { Tree } from "../host/tree.ts";
import { mergeVisitors } from "../host/visitor.ts";
import { isInert } from "./inert.ts";
import { isNoPromise, mayBePromise } from "./promises.ts";

/** What the body of a function holds that is its own, nested functions aside. */
export interface Layer {
  readonly awaits: readonly t.AwaitExpression[];
  readonly yields: readonly t.YieldExpression[];
  /** Returns of something that might be a promise; for `() => f()`, the expression that is its body. */
  readonly returns: readonly (t.ReturnStatement | t.Expression)[];
  /** `try` statements with a `finally` block. */
  readonly finallys: readonly NodePath<t.TryStatement>[];
  /** Those whose block may call something: it runs in a shield. */
  readonly cleanups: readonly t.TryStatement[];
  readonly forAwaits: readonly t.ForOfStatement[];
  readonly awaitUsings: readonly t.VariableDeclaration[];
  readonly usings: readonly t.VariableDeclaration[];
}

type Reading = { readonly owner: FunctionPath } & { [K in keyof Layer]: Layer[K][number][] };

/** Not so what lies in a plain function, or in the static block of a class, which is as one: nothing can wait there. */
function isOwn(path: NodePath, { owner }: Reading): boolean {
  const around = path.findParent((at) => at.isStaticBlock() || at.node === owner.node);
  return around?.node === owner.node && enclosingFunction(path)?.node === owner.node;
}

/** Whether a declaration stands where a block can hold its resource: a case of a `switch` is none. */
const isHeld = ({ parentPath }: NodePath): boolean => parentPath?.isSwitchCase() !== true;

const reader = mergeVisitors<Reading>({
  AwaitExpression({ node }, state) {
    state.awaits.push(node);
  },
  YieldExpression({ node, path }, state) {
    if (isOwn(path, state)) state.yields.push(node);
  },
  ReturnStatement(place, state) {
    const { argument } = place.node;
    if (!argument || isNoPromise(argument)) return;
    const { node, path } = place;
    if (isOwn(path, state) && mayBePromise(path.get("argument") as NodePath)) state.returns.push(node);
  },
  TryStatement(place, state) {
    const { finalizer } = place.node;
    if (!finalizer || !isOwn(place.path, state)) return;
    state.finallys.push(place.path);
    if (!isInert(finalizer)) state.cleanups.push(place.node);
  },
  ForOfStatement(place, state) {
    if (place.node.await) state.forAwaits.push(place.node);
  },
  VariableDeclaration(place, state) {
    const { node } = place;
    if (node.kind === "await using") state.awaitUsings.push(node);
    if (node.kind === "using" && isHeld(place.path) && isOwn(place.path, state)) state.usings.push(node);
  },
});

/**
 * Reads the layer of a function. Nothing that awaits can lie in a synchronous function, so those need no test of whose
 * they are.
 */
export function readLayer(owner: FunctionPath, tree: Tree): Layer {
  const reading: Reading = {
    owner,
    awaits: [],
    yields: [],
    returns: [],
    finallys: [],
    cleanups: [],
    forAwaits: [],
    awaitUsings: [],
    usings: [],
  };
  tree.walkLayer(owner, reader, reading);
  const { body } = owner.node;
  if (t.isExpression(body) && mayBePromise(owner.get("body") as NodePath)) reading.returns.push(body);
  return reading;
}
