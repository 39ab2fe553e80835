import { type FunctionPath, type NodePath, t } from "../host/babel.ts";
import { enclosingFunction, propertyName, unwrapped } from "../host/paths.ts";

/** What a function without a name is called. */
export const NAMELESS = "anonymous";

function keyName(
  node:
    | t.ObjectMember
    | t.ClassMethod
    | t.ClassProperty
    | t.ClassAccessorProperty
    | t.ClassPrivateMethod
    | t.ClassPrivateProperty,
): string | undefined {
  const { key } = node;
  if (t.isPrivateName(key)) return `#${key.id.name}`;
  if (t.isMemberExpression(key) && t.isIdentifier(key.object, { name: "Symbol" }) && t.isIdentifier(key.property))
    return `[Symbol.${key.property.name}]`;
  return propertyName(key, "computed" in node && node.computed === true);
}

function targetName(node: t.Node | null | undefined): string | undefined {
  if (!node) return undefined;
  const target = unwrapped(node);
  if (t.isIdentifier(target)) return target.name;
  return t.isMemberExpression(target) ? propertyName(target.property, target.computed) : undefined;
}

/** `Store.load`: a member goes by its class as well. */
function memberName(
  path: NodePath<
    t.ClassMethod | t.ClassPrivateMethod | t.ClassProperty | t.ClassPrivateProperty | t.ClassAccessorProperty
  >,
): string | undefined {
  const key = keyName(path.node);
  const owner = path.findParent((at) => at.isClass());
  const className = owner?.isClass() ? (owner.node.id?.name ?? nameFromPlace(owner)) : undefined;
  return className === undefined ? key : `${className}.${key ?? NAMELESS}`;
}

/**
 * What a call's result is called is what its callback is called, `onSave = useCallback(…)`; else the callback of
 * `xs.map` in `load` is `load/map`.
 */
function callbackName(path: NodePath): string | undefined {
  const { parentPath: call } = path;
  if (
    path.listKey !== "arguments" ||
    !(call?.isCallExpression() || call?.isNewExpression() || call?.isOptionalCallExpression())
  )
    return undefined;
  const given = nameFromPlace(call);
  const callee = targetName(call.node.callee);
  if (given !== undefined || callee === undefined) return given;
  const around = enclosingFunction(call);
  return around ? `${labelOf(around)}/${callee}` : callee;
}

/** What the place of an expression calls it: the variable, property or attribute that it becomes. */
function nameFromPlace(path: NodePath): string | undefined {
  const parent = path.parentPath;
  if (!parent) return undefined;
  if (parent.isVariableDeclarator()) return targetName(parent.node.id);
  if (parent.isAssignmentExpression() || parent.isAssignmentPattern()) return targetName(parent.node.left);
  if (parent.isObjectProperty()) return keyName(parent.node);
  if (parent.isClassProperty() || parent.isClassPrivateProperty() || parent.isClassAccessorProperty())
    return memberName(parent);
  if (parent.isExportDefaultDeclaration()) return "default";
  if (parent.isJSXExpressionContainer() && parent.parentPath?.isJSXAttribute())
    return String(parent.parentPath.node.name.name);
  if (parent.isTSAsExpression() || parent.isTSSatisfiesExpression() || parent.isParenthesizedExpression())
    return nameFromPlace(parent);
  return undefined;
}

const namelessIn = (around: FunctionPath | undefined): string => (around ? `${labelOf(around)}/${NAMELESS}` : NAMELESS);

/** What people call a function in a trace: `load`, `Store.load`, `load/map`, `onClick`. */
export function labelOf(path: FunctionPath): string {
  if (path.isFunctionDeclaration() || path.isFunctionExpression()) {
    if (path.node.id) return path.node.id.name;
  }
  if (path.isClassMethod() || path.isClassPrivateMethod()) return memberName(path) ?? NAMELESS;
  if (path.isObjectMethod()) return keyName(path.node) ?? NAMELESS;
  return nameFromPlace(path) ?? callbackName(path) ?? namelessIn(enclosingFunction(path));
}
