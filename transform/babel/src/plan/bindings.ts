import { type FunctionPath, type NodePath, t } from "../host/babel.ts";
import type { Tree } from "../host/tree.ts";
import { earliestReach } from "./reach.ts";

type Binding = NonNullable<ReturnType<NodePath["scope"]["getBinding"]>>;

/**
 * Whether a reference is written to through a cast, which Babel's scope tracker does not see: `(x as any) = 1`, `x!++`.
 */
function isWritten(reference: NodePath): boolean {
  let at = reference;
  while (
    at.parentPath &&
    (at.parentPath.isTSAsExpression() ||
      at.parentPath.isTSNonNullExpression() ||
      at.parentPath.isTSSatisfiesExpression() ||
      at.parentPath.isTSTypeAssertion())
  ) {
    at = at.parentPath;
  }
  const parent = at.parentPath;
  if (!parent || at === reference) return false;
  if (parent.isAssignmentExpression() || parent.isForXStatement() || parent.isAssignmentPattern())
    return at.key === "left";
  if (parent.isObjectProperty()) return parent.parentPath?.isObjectPattern() === true;
  return parent.isUpdateExpression() || parent.isArrayPattern() || parent.isRestElement();
}

/** The place from which a binding has its one value; undefined where that cannot be told from the text. */
function setFrom({ kind, path, scope }: Binding, tree: Tree): number | undefined {
  if (kind === "hoisted") return Number.NEGATIVE_INFINITY;
  if (kind === "param") return scope.path.isFunction() ? tree.begin(scope.path.node.body) : undefined;
  if (path.isCatchClause()) return tree.begin(path.node.body);
  if (path.isClassDeclaration()) return tree.end(path.node);
  if (!path.isVariableDeclarator()) return undefined;
  const loop = path.parentPath?.parentPath;
  if (loop?.isForXStatement() && path.parentPath?.key === "left") return tree.begin(loop.node.body);
  return tree.end(path.node);
}

/** A `var` in a loop is set again in each round, though the text has one declaration. */
function isResetInLoop(binding: Binding): boolean {
  if (binding.kind !== "var") return false;
  return binding.path.findParent((at) => at.isLoop() || at.node === binding.scope.path.node)?.isLoop() === true;
}

/** A direct `eval` anywhere in the file may write to what it sees; to a constant it cannot. */
function mayBeWrittenByEval({ kind, scope }: Binding): boolean {
  return kind !== "const" && scope.getProgramParent().hasGlobal("eval");
}

/**
 * Why a binding around `path` cannot be handed over as an argument when `path` is called; undefined if it can: it is
 * set by then, and keeps that value.
 */
export function whyNotConstant(binding: Binding, path: FunctionPath, tree: Tree): string | undefined {
  const name = binding.identifier.name;
  if (!binding.constant || isResetInLoop(binding) || binding.referencePaths.some(isWritten))
    return `captures \`${name}\`, which is reassigned`;
  if (mayBeWrittenByEval(binding)) return `captures \`${name}\`, which \`eval\` may change`;
  const from = setFrom(binding, tree);
  const jumpedOver = binding.kind !== "hoisted" && binding.scope.path.isSwitchStatement();
  if (from === undefined || jumpedOver || earliestReach(path, binding.scope.path, tree) < from)
    return `captures \`${name}\`, which may not be set when it is called`;
  return undefined;
}

/** The name of a function expression or a class, bound for what lies inside it and never reassigned. */
export function isOwnName(binding: Binding, scopePath: NodePath): boolean {
  if (!scopePath.isFunctionExpression() && !scopePath.isClass()) return false;
  return scopePath.node.id != null && scopePath.node.id === binding.identifier;
}

/**
 * Whether a member or static block of `owner` runs only when the class is there: not its heritage, keys or decorators.
 */
export function runsAfterClass(path: FunctionPath, owner: NodePath): boolean {
  if (!owner.isClass() || (owner.node.decorators?.length ?? 0) > 0) return false;
  const element = path.find((at) => at.parentPath?.isClassBody() === true && at.parentPath.parent === owner.node);
  if (!element || hasDecorators(element)) return false;
  return (
    element.isStaticBlock() ||
    path.node === element.node ||
    path.find((at) => at.parentPath === element)?.key === "value" ||
    isInMethodBody(path, element)
  );
}

function hasDecorators(path: NodePath): boolean {
  return "decorators" in path.node && t.isDecorator((path.node.decorators as t.Node[] | null)?.[0]);
}

function isInMethodBody(path: FunctionPath, element: NodePath): boolean {
  const part = path.find((at) => at.parentPath === element);
  return part?.key === "body" || part?.listKey === "params";
}
