import { type NodePath, t } from "../host/babel.ts";
import { propertyName, unwrapped } from "../host/paths.ts";

/** What people call an expression that only names something: `db`, `this.items`, `a.b[c]`; undefined for any other. */
export function nameOf(outer: t.Node): string | undefined {
  const node = unwrapped(outer);
  if (t.isIdentifier(node)) return node.name;
  if (t.isThisExpression(node)) return "this";
  if (!t.isMemberExpression(node)) return undefined;
  const object = nameOf(node.object);
  if (object === undefined) return undefined;
  if (t.isPrivateName(node.property)) return `${object}.#${node.property.id.name}`;
  const name = propertyName(node.property, node.computed);
  if (name !== undefined) return node.computed ? `${object}[${JSON.stringify(name)}]` : `${object}.${name}`;
  const key = nameOf(node.property);
  return key === undefined ? undefined : `${object}[${key}]`;
}

/** The expression at the start of a name: `a` of `a.b.c`. */
export function rootOf(path: NodePath): NodePath {
  let root = path;
  for (;;) {
    if (root.isMemberExpression()) root = root.get("object");
    else if (unwrapped(root.node) !== root.node) root = root.get("expression") as NodePath;
    else return root;
  }
}

/** Whether what a name starts with is there before `owner` is called, and after it has ended. */
export function outlives(path: NodePath, owner: NodePath): boolean {
  const root = rootOf(path);
  if (root.isThisExpression()) return true;
  if (!root.isIdentifier()) return false;
  const binding = root.scope.getBinding(root.node.name);
  return binding === undefined || (binding.scope.path !== owner && !binding.scope.path.isDescendant(owner));
}
