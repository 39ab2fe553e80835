import { type NodePath, t, type Visitor } from "../host/babel.ts";
import { globalName, propertyName } from "../host/paths.ts";
import { CAPABILITIES } from "../lower/capability-table.ts";
import type { Advice } from "./advice.ts";
import { nameOf } from "./names.ts";

/** Methods that call what they are given before they return, or in a region of their own. */
const AT_ONCE: ReadonlySet<string> = new Set([
  "apply",
  "call",
  "catch",
  "every",
  "filter",
  "finally",
  "find",
  "findIndex",
  "findLast",
  "findLastIndex",
  "flatMap",
  "forEach",
  "from",
  "fromAsync",
  "map",
  "reduce",
  "reduceRight",
  "replace",
  "replaceAll",
  "run",
  "some",
  "sort",
  "then",
  "toSorted",
]);

/** Whether a name was imported from one of our own packages: what they take, they call in a region. */
function isOurs(callee: NodePath): boolean {
  const node = t.isMemberExpression(callee.node) ? callee.node.object : callee.node;
  if (!t.isIdentifier(node)) return false;
  const declaration = callee.scope.getBinding(node.name)?.path.parent;
  return t.isImportDeclaration(declaration) && declaration.source.value.startsWith("@asupersync/");
}

/** Whether it is known when, or for whom, a callee calls what it is given. */
function isHarmless(callee: NodePath): boolean {
  const { node } = callee;
  const method = t.isMemberExpression(node) ? propertyName(node.property, node.computed) : undefined;
  return (
    (method !== undefined && AT_ONCE.has(method)) ||
    Object.hasOwn(CAPABILITIES, globalName(callee) ?? "") ||
    isOurs(callee)
  );
}

function check(path: NodePath<t.CallExpression> | NodePath<t.NewExpression>, { known, reporter }: Advice): void {
  const callee = path.get("callee") as NodePath;
  if (isHarmless(callee) || known.functionOf(callee)) return;
  for (const argument of path.get("arguments") as NodePath[]) {
    const passed = argument.isIdentifier() ? known.functionOf(argument) : undefined;
    const name = nameOf(argument.node);
    // One that is made in a structured function remembers where (O8).
    if (passed && !passed.maker && name !== undefined) reporter.report("ASX2206", { name }, argument.node);
  }
}

/** A structured function handed to a library by its bare name: whoever calls it later has no region for it (L16, O8). */
export const bareCallback: Visitor<Advice> = { CallExpression: check, NewExpression: check };
