import { type FunctionPath, type NodePath, t } from "./babel.ts";

/** Whether `path` is what its parent function evaluates when called: not its computed key, not a decorator. */
function isInside(path: NodePath): boolean {
  return path.key === "body" || path.listKey === "params";
}

/**
 * The function whose call evaluates `path`: a method's computed key belongs to whoever evaluates the class or object.
 */
export function enclosingFunction(path: NodePath): FunctionPath | undefined {
  for (let at = path; at.parentPath; at = at.parentPath) {
    if (at.parentPath.isFunction() && isInside(at)) return at.parentPath;
  }
  return undefined;
}

/** Whether calling `owner` evaluates `path`, directly or in a function nested in it. */
export function isWithin(path: NodePath, owner: FunctionPath): boolean {
  for (let at = path; at.parentPath; at = at.parentPath) {
    if (at.parentPath.node === owner.node) return isInside(at);
  }
  return false;
}

/** Whether `path` has a `this`, `super`, `arguments` and `new.target` of its own for what lies below it. */
function rebindsThis(path: NodePath, child: NodePath): boolean {
  if (path.isFunction()) return !path.isArrowFunctionExpression() && isInside(child);
  if (path.isClassProperty() || path.isClassPrivateProperty() || path.isClassAccessorProperty())
    return child.key === "value";
  return path.isStaticBlock() || path.isTSModuleBlock();
}

/**
 * What `this` at `path` belongs to: a function that is no arrow, a field, a static block; undefined for the module's
 * own.
 */
export function thisOwner(path: NodePath): NodePath | undefined {
  for (let at = path; at.parentPath; at = at.parentPath) {
    if (rebindsThis(at.parentPath, at)) return at.parentPath;
  }
  return undefined;
}

/** Whether `this` at `path` means the same as `this` at the top of `owner`'s body. */
export function sharesThis(path: NodePath, owner: FunctionPath): boolean {
  for (let at = path; at.parentPath; at = at.parentPath) {
    if (at.parentPath.node === owner.node) return isInside(at);
    if (rebindsThis(at.parentPath, at)) return false;
  }
  return false;
}

/**
 * Whether the name `arguments` at `path` means the object that a call gives. In sloppy code a parameter, a function or a
 * lexical name so called takes its place; a `var` so called begins as it.
 */
export function isArgumentsObject(path: NodePath<t.Identifier>): boolean {
  const binding = path.scope.getBinding("arguments");
  const owner = thisOwner(path);
  if (!binding || !owner?.isFunction()) return !binding;
  const isDeclaredInside = binding.scope.block === owner.node || binding.path.isDescendant(owner);
  return !isDeclaredInside || binding.kind === "var";
}

/** Whether an assignment sets the name at `path`, by itself or in a pattern: which declares nothing. */
export function isAssigned(path: NodePath): boolean {
  let at = path;
  for (let parent = at.parentPath; parent; parent = at.parentPath) {
    const isOfPattern =
      parent.isPattern() || parent.isRestElement() || (parent.isObjectProperty() && at.key === "value");
    if (!isOfPattern) break;
    at = parent;
  }
  const isSet = at.parentPath?.isAssignmentExpression() || at.parentPath?.isForXStatement();
  return isSet === true && at.key === "left";
}

/**
 * Whether `name` at `path` means the host's global. An ambient declaration (`declare const fetch: …`) shadows nothing.
 */
export function isGlobal(path: NodePath, name: string): boolean {
  const binding = path.scope.getBinding(name);
  if (!binding) return true;
  const declaration = binding.path.isVariableDeclarator() ? binding.path.parent : binding.path.node;
  return "declare" in declaration && declaration.declare === true;
}

/** Whether `path` stands in a type, which is erased, and not in code, which runs. */
export function isInType(path: NodePath): boolean {
  return (
    path.find(
      (at) =>
        at.isTSType() ||
        at.isTSTypeParameterInstantiation() ||
        at.isTSTypeParameterDeclaration() ||
        (at.isFlow() && !at.isTypeCastExpression()),
    ) !== null
  );
}

/** One of the host's names for the object that has every global as a property. */
function isGlobalObject(path: NodePath): boolean {
  return (
    path.isIdentifier() && ["globalThis", "window", "self"].includes(path.node.name) && isGlobal(path, path.node.name)
  );
}

/** The name of a property as the source writes it, if it is fixed: `a.b`, `a["b"]`; undefined for `a[b]` and `a.#b`. */
export function propertyName(node: t.Node, computed: boolean): string | undefined {
  if (!computed && t.isIdentifier(node)) return node.name;
  return t.isStringLiteral(node) || t.isNumericLiteral(node) ? String(node.value) : undefined;
}

/** The expression inside parentheses, casts and assertions, none of which change its value. */
export function unwrapped(node: t.Node): t.Node {
  let inner = node;
  while (
    t.isTSAsExpression(inner) ||
    t.isTSSatisfiesExpression(inner) ||
    t.isTSNonNullExpression(inner) ||
    t.isTSTypeAssertion(inner) ||
    t.isTypeCastExpression(inner) ||
    t.isParenthesizedExpression(inner)
  ) {
    inner = inner.expression;
  }
  return inner;
}

/** The same for a path. */
function unwrappedPath(path: NodePath): NodePath {
  let inner = path;
  while (
    inner.isTSAsExpression() ||
    inner.isTSSatisfiesExpression() ||
    inner.isTSNonNullExpression() ||
    inner.isTSTypeAssertion() ||
    inner.isTypeCastExpression() ||
    inner.isParenthesizedExpression()
  ) {
    inner = inner.get("expression") as NodePath;
  }
  return inner;
}

/** The outermost of the parentheses, casts and assertions around an expression, or itself. */
export function withCasts(path: NodePath): NodePath {
  let outer = path;
  while (outer.parentPath && unwrapped(outer.parentPath.node) !== outer.parentPath.node) outer = outer.parentPath;
  return outer;
}

/**
 * The global that `outer` reads, by the name that the tables use: `fetch`, `Date.now`, also through `globalThis`,
 * `window` and `self`. Undefined for anything that may be something else.
 */
export function globalName(outer: NodePath): string | undefined {
  const path = unwrappedPath(outer);
  if (path.isIdentifier()) return isGlobal(path, path.node.name) ? path.node.name : undefined;
  if (!path.isMemberExpression()) return undefined;
  const property = propertyName(path.node.property, path.node.computed);
  if (property === undefined) return undefined;
  const object = unwrappedPath(path.get("object"));
  if (isGlobalObject(object)) return property;
  const owner = globalName(object);
  return owner === undefined ? undefined : `${owner}.${property}`;
}
