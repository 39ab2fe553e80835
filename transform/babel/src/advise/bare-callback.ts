import { type NodePath, t } from "../host/babel.ts";
import { isGlobal, propertyName, unwrapped } from "../host/paths.ts";
import type { Place } from "../host/place.ts";
import type { Visitor } from "../host/visitor.ts";
import type { Advice } from "./advice.ts";
import { nameOf, rootOf } from "./names.ts";

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

/** What of the host keeps a function and calls it later; its other functions do not, or are timers, which have a scope. */
const LATER: ReadonlySet<string> = new Set([
  "IntersectionObserver",
  "MutationObserver",
  "PerformanceObserver",
  "ResizeObserver",
  "addEventListener",
  "nextTick",
  "queueMicrotask",
  "requestAnimationFrame",
  "requestIdleCallback",
  "setImmediate",
]);

/** The last name of a callee: `on` of `emitter.on`. */
const lastName = ({ node }: NodePath): string | undefined =>
  t.isMemberExpression(node) ? propertyName(node.property, node.computed) : nameOf(node);

/** Whether a name is declared in this file as a function or class, so that anybody can see what it does; or is one of ours. */
function isAtHand(binding: { readonly path: NodePath }): boolean {
  const { path } = binding;
  if (t.isImportDeclaration(path.parent)) return path.parent.source.value.startsWith("@asupersync/");
  const value = path.isVariableDeclarator() ? path.node.init : path.node;
  return t.isFunction(value) || t.isClass(value);
}

/** Whether it is known when, or for whom, a callee calls what it is given. */
function isHarmless(callee: NodePath): boolean {
  const name = lastName(callee) ?? "";
  const root = rootOf(callee);
  if (callee.isMemberExpression() && AT_ONCE.has(name)) return true;
  if (!root.isIdentifier()) return false;
  if (isGlobal(root, root.node.name)) return !LATER.has(name);
  const binding = callee.scope.getBinding(root.node.name);
  return binding !== undefined && isAtHand(binding);
}

const isName = (argument: t.Node): boolean => t.isIdentifier(unwrapped(argument));

function check(place: Place<t.CallExpression> | Place<t.NewExpression>, { known, reporter }: Advice): void {
  if (!place.node.arguments.some((argument) => isName(argument) && known.mayName(argument))) return;
  if (known.isMacro(place.node)) return;
  const { path } = place;
  const callee = path.get("callee") as NodePath;
  if (isHarmless(callee) || known.functionOf(callee)) return;
  for (const argument of path.get("arguments") as NodePath[]) {
    const passed = isName(argument.node) ? known.functionOf(argument) : undefined;
    const name = nameOf(argument.node);
    // One that is made in a structured function remembers where (O8).
    if (passed && !passed.maker && name !== undefined) reporter.report("ASX2206", { name }, argument.node);
  }
}

/** A structured function handed to a library by its bare name: whoever calls it later has no region for it (L16, O8). */
export const bareCallback: Visitor<Advice> = { CallExpression: check, NewExpression: check };
