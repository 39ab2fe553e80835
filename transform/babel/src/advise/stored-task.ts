import { type NodePath, t } from "../host/babel.ts";
import { propertyName, unwrapped } from "../host/paths.ts";
import type { Visitor } from "../host/visitor.ts";
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
  AssignmentExpression(place, advice) {
    if (!["=", "??=", "||=", "&&="].includes(place.node.operator)) return;
    const { path } = place;
    check(path.get("right"), path.get("left") as NodePath, advice);
  },
  CallExpression(place, advice) {
    const { callee } = place.node;
    if (!t.isMemberExpression(callee) || !KEEPS.has(propertyName(callee.property, callee.computed) ?? "")) return;
    const { path } = place;
    const kept = (path.get("arguments") as NodePath[]).at(-1);
    if (kept) check(kept, path.get("callee.object") as NodePath, advice);
  },
};
