import { type NodePath, t } from "./babel.ts";
import { thisOwner, unwrapped } from "./paths.ts";

/** The function that a binding always is: a declaration's, or a constant's. */
function boundTo(path: NodePath | undefined): t.Node | undefined {
  if (!path?.isVariableDeclarator()) return path?.isFunction() ? path.node : undefined;
  const value = path.node.init && unwrapped(path.node.init);
  return t.isVariableDeclaration(path.parent, { kind: "const" }) && t.isFunction(value) ? value : undefined;
}

/** `this.load` in a class that has a method `load`. */
function memberOf(path: NodePath, { property, computed }: t.MemberExpression): t.Node | undefined {
  const body = thisOwner(path)?.parentPath;
  if (computed || !body?.isClassBody()) return undefined;
  return body.node.body.find((element) => "key" in element && t.isNodesEquivalent(element.key as t.Node, property));
}

/** The function of the same file that an expression names, as far as the text alone can tell. */
export function functionNamed(path: NodePath): t.Node | undefined {
  const node = unwrapped(path.node);
  if (t.isIdentifier(node)) return boundTo(path.scope.getBinding(node.name)?.path);
  return t.isMemberExpression(node) && t.isThisExpression(unwrapped(node.object)) ? memberOf(path, node) : undefined;
}
