import type { NodePath, t, Visitor } from "../host/babel.ts";
import { globalName, isGlobal, propertyName } from "../host/paths.ts";
import type { Lowering } from "./lowering.ts";

const COMBINATORS = ["all", "allSettled", "any", "race"] as const;
type Combinator = (typeof COMBINATORS)[number];

const combinatorOf = (name: string | undefined): Combinator | undefined =>
  COMBINATORS.find((combinator) => combinator === name);

/** `Promise.all` on the unshadowed global, however the property is spelt. */
function mappedCombinator(callee: NodePath): Combinator | undefined {
  const name = globalName(callee);
  return name?.startsWith("Promise.") ? combinatorOf(name.slice("Promise.".length)) : undefined;
}

/** Whether an identifier is called `Promise`, or was set to something that is. */
function standsForPromise(path: NodePath): boolean {
  if (!path.isIdentifier()) return false;
  if (path.node.name === "Promise") return true;
  const declarator = path.scope.getBinding(path.node.name)?.path;
  return (
    declarator?.isVariableDeclarator() === true &&
    declarator.node.init?.type === "Identifier" &&
    declarator.node.init.name === "Promise"
  );
}

/**
 * `Promise.all` on something that may be another `Promise`, or by another name, or not called: what it waits for is
 * nobody's.
 */
function unmappedCombinator(path: NodePath<t.MemberExpression | t.OptionalMemberExpression>): Combinator | undefined {
  const combinator = combinatorOf(propertyName(path.node.property, path.node.computed));
  return combinator && standsForPromise(path.get("object") as NodePath) ? combinator : undefined;
}

function checkMember(
  path: NodePath<t.MemberExpression> | NodePath<t.OptionalMemberExpression>,
  lowering: Lowering,
): void {
  const combinator = lowering.nativeDepth > 0 ? undefined : unmappedCombinator(path);
  if (!combinator) return;
  const called = path.key === "callee" && path.parentPath?.isCallExpression() === true;
  if (called && globalName(path) === `Promise.${combinator}`) return;
  const { object } = path.node;
  const what = `\`${object.type === "Identifier" ? object.name : "Promise"}.${combinator}\``;
  lowering.file.reporter.report("ASX2201", { what, name: combinator }, path.node);
}

/** `const { all } = Promise`: the names that it takes are combinators no more. */
function checkAlias(path: NodePath<t.VariableDeclarator>, lowering: Lowering): void {
  const init = path.get("init") as NodePath;
  if (!init.isIdentifier({ name: "Promise" }) || !isGlobal(path, "Promise") || path.node.id.type !== "ObjectPattern")
    return;
  for (const property of path.node.id.properties) {
    if (property.type !== "ObjectProperty") continue;
    const combinator = combinatorOf(propertyName(property.key, property.computed));
    if (combinator)
      lowering.file.reporter.report(
        "ASX2201",
        { what: `\`${combinator}\` taken from \`Promise\``, name: combinator },
        property,
      );
  }
}

/**
 * `Promise.all(xs)` becomes `all(mark(), xs)`: the mark is taken before the argument is evaluated, and what is born
 * after it is owned (L10, C8).
 */
export const combinators: Visitor<Lowering> = {
  CallExpression: {
    exit(path, lowering) {
      const combinator = lowering.nativeDepth > 0 ? undefined : mappedCombinator(path.get("callee"));
      if (!combinator) return;
      const call = lowering.surface.call(combinator, lowering.surface.call("mark"), ...path.node.arguments);
      call.loc = path.node.loc ?? null;
      path.replaceWith(call);
    },
  },
  MemberExpression: (path, lowering) => checkMember(path, lowering),
  OptionalMemberExpression: (path, lowering) => checkMember(path, lowering),
  VariableDeclarator: (path, lowering) => checkAlias(path, lowering),
};
