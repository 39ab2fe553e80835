import { type FunctionPath, type NodePath, t, type Visitor } from "../host/babel.ts";
import { isArgumentsObject, isGlobal, isWithin, sharesThis } from "../host/paths.ts";

/** What a function does, nested functions included, that keeps its body where it is. */
export interface Inside {
  /** A private name that is declared around it. */
  readonly privateName: string | undefined;
  readonly directEval: t.Node | undefined;
  /** Its own `arguments` object, for one that has one. */
  readonly usesArguments: boolean;
  /** `yield` as a name that is bound outside. */
  readonly outerYield: t.Node | undefined;
}

interface Reading {
  readonly owner: FunctionPath;
  privateName: string | undefined;
  directEval: t.Node | undefined;
  usesArguments: boolean;
  outerYield: t.Node | undefined;
}

/** Whether a class between `path` and `owner` declares the private name. */
function isDeclaredBetween(path: NodePath<t.PrivateName>, owner: FunctionPath): boolean {
  const { name } = path.node.id;
  const declares = (element: t.Node): boolean =>
    "key" in element && t.isPrivateName(element.key) && element.key.id.name === name;
  return path.findParent((at) => at.isClassBody() && at.isDescendant(owner) && at.node.body.some(declares)) !== null;
}

const visitor: Visitor<Reading> = {
  PrivateName(path, state) {
    if (isWithin(path, state.owner) && !isDeclaredBetween(path, state.owner))
      state.privateName ??= `#${path.node.id.name}`;
  },
  CallExpression(path, state) {
    const callee = path.get("callee");
    if (callee.isIdentifier({ name: "eval" }) && isGlobal(callee, "eval") && isWithin(path, state.owner))
      state.directEval ??= path.node;
  },
  Identifier(path, state) {
    if (path.node.name === "arguments" && path.isReferencedIdentifier() && sharesThis(path, state.owner))
      state.usesArguments ||= isArgumentsObject(path as NodePath<t.Identifier>);
    if (path.node.name === "yield" && isKeywordInGenerator(path, state.owner)) state.outerYield ??= path.node;
  },
};

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

export function readInside(owner: FunctionPath): Inside {
  const reading: Reading = {
    owner,
    privateName: undefined,
    directEval: undefined,
    usesArguments: false,
    outerYield: undefined,
  };
  owner.traverse(visitor, reading);
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
