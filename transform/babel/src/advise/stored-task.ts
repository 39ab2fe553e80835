import { type NodePath, t, type Visitor } from "../host/babel.ts";
import { propertyName, unwrapped } from "../host/paths.ts";
import type { Structured } from "../plan/structured.ts";
import type { Advice } from "./advice.ts";
import { nameOf, outlives, rootOf } from "./names.ts";

/** Methods by which a collection keeps its last argument, or all of them. */
const KEEPS: ReadonlySet<string> = new Set(["add", "push", "set", "unshift"]);

/** The outermost structured function: what it owns all goes with it. */
function outermost({ maker, path }: Structured): NodePath {
  return maker ? outermost(maker) : path;
}

/** The call whose task a value is: itself, or what a constant of the function was set to. */
function taskOf(path: NodePath, { known }: Advice): string | undefined {
  const node = unwrapped(path.node);
  if (!t.isIdentifier(node)) return known.started(rootOf(path));
  const declarator = path.scope.getBinding(node.name)?.path;
  if (!declarator?.isVariableDeclarator() || !t.isVariableDeclaration(declarator.parent, { kind: "const" }))
    return undefined;
  return t.isIdentifier(declarator.node.id) && declarator.node.init
    ? known.started(rootOf(declarator.get("init") as NodePath))
    : undefined;
}

function check(value: NodePath, holder: NodePath, advice: Advice): void {
  const place = nameOf(holder.node);
  const task = taskOf(value, advice);
  if (place === undefined || task === undefined || !outlives(holder, outermost(advice.structured))) return;
  advice.reporter.report("ASX2205", { name: task, place }, value.node);
}

/** A task kept where others find it: they would wait for a child of whoever came first (L16, O9). */
export const storedTask: Visitor<Advice> = {
  AssignmentExpression(path: NodePath<t.AssignmentExpression>, advice) {
    if (["=", "??=", "||=", "&&="].includes(path.node.operator))
      check(path.get("right"), path.get("left") as NodePath, advice);
  },
  CallExpression(path: NodePath<t.CallExpression>, advice) {
    const callee = path.get("callee") as NodePath;
    if (!callee.isMemberExpression() || !KEEPS.has(propertyName(callee.node.property, callee.node.computed) ?? ""))
      return;
    const kept = (path.get("arguments") as NodePath[]).at(-1);
    if (kept) check(kept, callee.get("object"), advice);
  },
};
