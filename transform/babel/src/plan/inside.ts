import { type ClassPath, type FunctionPath, type NodePath, t } from "../host/babel.ts";
import { isArgumentsObject, isGlobal, isWithin, sharesThis } from "../host/paths.ts";
import type { Tree } from "../host/tree.ts";
import { mergeVisitors } from "../host/visitor.ts";

/** What a function does, nested functions included, that keeps its body where it is. */
export interface Inside {
  /** The innermost class around it whose private names it uses. */
  readonly privateClass: ClassPath | undefined;
  readonly directEval: t.Node | undefined;
  /** Its own `arguments` object, for one that has one. */
  readonly usesArguments: boolean;
  /** `yield` as a name that is bound outside. */
  readonly outerYield: t.Node | undefined;
}

interface Reading {
  readonly owner: FunctionPath;
  privateClass: ClassPath | undefined;
  directEval: t.Node | undefined;
  usesArguments: boolean;
  outerYield: t.Node | undefined;
}

/** The class that declares a private name. */
function declaringClass(path: NodePath<t.PrivateName>): ClassPath | undefined {
  const { name } = path.node.id;
  const declares = (element: t.Node): boolean =>
    "key" in element && t.isPrivateName(element.key) && element.key.id.name === name;
  const declaring = path.findParent((at) => at.isClass() && at.node.body.body.some(declares));
  return (declaring as ClassPath | null) ?? undefined;
}

/** Notes the class of a private name that is declared around the function, the innermost one. */
function notePrivate(path: NodePath<t.PrivateName>, state: Reading): void {
  const declaring = isWithin(path, state.owner) ? declaringClass(path) : undefined;
  if (!declaring || declaring.isDescendant(state.owner)) return;
  if (!state.privateClass || declaring.isDescendant(state.privateClass)) state.privateClass = declaring;
}

const reader = mergeVisitors<Reading>({
  PrivateName: ({ path }, state) => notePrivate(path, state),
  CallExpression(place, state) {
    if (!t.isIdentifier(place.node.callee, { name: "eval" })) return;
    const { node, path } = place;
    if (isGlobal(path, "eval") && isWithin(path, state.owner)) state.directEval ??= node;
  },
  Identifier(place, state) {
    const { name } = place.node;
    if (name !== "arguments" && name !== "yield") return;
    const { node, path } = place;
    if (name === "arguments" && path.isReferencedIdentifier() && sharesThis(path, state.owner))
      state.usesArguments ||= isArgumentsObject(path as NodePath<t.Identifier>);
    if (name === "yield" && isKeywordInGenerator(path, state.owner)) state.outerYield ??= node;
  },
});

/**
 * A sloppy `yield` that the generator would read as its keyword, and that cannot be renamed because its binding lies
 * outside.
 */
function isKeywordInGenerator(path: NodePath<t.Identifier>, owner: FunctionPath): boolean {
  if (!isWithin(path, owner) || !sharesThis(path, owner)) return false;
  if (path.parentPath.isMemberExpression({ property: path.node, computed: false }) || path.key === "key") return false;
  const binding = path.scope.getBinding("yield");
  return !binding?.path.isDescendant(owner);
}

export function readInside(owner: FunctionPath, tree: Tree): Inside {
  const reading: Reading = {
    owner,
    privateClass: undefined,
    directEval: undefined,
    usesArguments: false,
    outerYield: undefined,
  };
  tree.walk(owner.node, reader, reading);
  return reading;
}

/** The sloppy names that a generator cannot have, given other ones. */
export function renameYield(owner: FunctionPath): void {
  owner.traverse({
    Scope(path) {
      if (path.scope.hasOwnBinding("yield")) path.scope.rename("yield");
    },
  });
  if (owner.scope.hasOwnBinding("yield")) owner.scope.rename("yield");
}
