import { type NodePath, t } from "../host/babel.ts";

const NEVER: ReadonlySet<t.Node["type"]> = new Set<t.Node["type"]>([
  "ArrayExpression",
  "ArrowFunctionExpression",
  "AwaitExpression",
  "BigIntLiteral",
  "BinaryExpression",
  "BooleanLiteral",
  "ClassExpression",
  "FunctionExpression",
  "JSXElement",
  "JSXFragment",
  "MetaProperty",
  "NullLiteral",
  "NumericLiteral",
  "ObjectExpression",
  "RegExpLiteral",
  "StringLiteral",
  "TemplateLiteral",
  "UnaryExpression",
  "UpdateExpression",
]);

/** Whether the kind of an expression alone says that its value is no promise. */
export const isNoPromise = ({ type }: t.Node): boolean => NEVER.has(type);

/** `const r = await …; return r`: what a constant was set to by an expression that is no promise, is none. */
function isSettledConstant(path: NodePath<t.Identifier>): boolean {
  const binding = path.scope.getBinding(path.node.name);
  if (!binding) return path.node.name === "undefined";
  if (binding.kind !== "const" || !binding.constant || !binding.path.isVariableDeclarator()) return false;
  const { id, init } = binding.path.node;
  const value = binding.path.get("init");
  return t.isIdentifier(id) && init != null && !Array.isArray(value) && !mayBePromise(value as NodePath);
}

/**
 * Whether the value of an expression might be a promise, so that returning it waits (U6) and has a site to show. Errs
 * towards yes.
 */
export function mayBePromise(path: NodePath): boolean {
  if (isNoPromise(path.node)) return false;
  if (path.isIdentifier()) return !isSettledConstant(path);
  if (path.isConditionalExpression())
    return mayBePromise(path.get("consequent")) || mayBePromise(path.get("alternate"));
  if (path.isLogicalExpression()) return mayBePromise(path.get("left")) || mayBePromise(path.get("right"));
  if (path.isSequenceExpression())
    return path
      .get("expressions")
      .slice(-1)
      .some((last) => mayBePromise(last));
  if (path.isAssignmentExpression() && path.node.operator === "=") return mayBePromise(path.get("right"));
  if (path.isAssignmentExpression()) return ["||=", "&&=", "??="].includes(path.node.operator);
  if (
    path.isTSAsExpression() ||
    path.isTSSatisfiesExpression() ||
    path.isTSNonNullExpression() ||
    path.isTSTypeAssertion()
  ) {
    return mayBePromise(path.get("expression") as NodePath);
  }
  return true;
}
