import { type NodePath, t } from "../host/babel.ts";
import { globalName, isGlobal, propertyName } from "../host/paths.ts";
import type { Place } from "../host/place.ts";
import type { Visitor } from "../host/visitor.ts";
import { type Combinator, combinatorNamed, combinatorOf, isGlobalCombinator, mayCombine } from "./combinator-table.ts";
import type { Lowering } from "./lowering.ts";

/** The combinator of the region's own that a call becomes. */
function mappedCombinator(place: Place<t.CallExpression>): Combinator | undefined {
  const combinator = mayCombine(place.node);
  return combinator && isGlobalCombinator(place.path.get("callee"), combinator) ? combinator : undefined;
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
function unmappedCombinator(
  place: Place<t.MemberExpression> | Place<t.OptionalMemberExpression>,
): Combinator | undefined {
  const combinator = combinatorNamed(place.node);
  return combinator && standsForPromise(place.path.get("object") as NodePath) ? combinator : undefined;
}

function checkMember(place: Place<t.MemberExpression> | Place<t.OptionalMemberExpression>, lowering: Lowering): void {
  const combinator = lowering.nativeDepth > 0 ? undefined : unmappedCombinator(place);
  if (!combinator) return;
  const { path } = place;
  const called = path.key === "callee" && path.parentPath?.isCallExpression() === true;
  if (called && globalName(path) === `Promise.${combinator}`) return;
  const { object } = path.node;
  const what = `\`${object.type === "Identifier" ? object.name : "Promise"}.${combinator}\``;
  lowering.file.reporter.report("ASX2201", { what, name: combinator }, path.node);
}

/** `const { all } = Promise`: the names that it takes are combinators no more. */
function checkAlias(place: Place<t.VariableDeclarator>, lowering: Lowering): void {
  const { id, init } = place.node;
  if (!t.isIdentifier(init, { name: "Promise" }) || !t.isObjectPattern(id) || !isGlobal(place.path, "Promise")) return;
  for (const property of id.properties) {
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
    exit(place, lowering) {
      const combinator = lowering.nativeDepth > 0 ? undefined : mappedCombinator(place);
      if (!combinator) return;
      const { node } = place;
      const call = lowering.surface.call(combinator, lowering.surface.call("mark"), ...node.arguments);
      call.loc = node.loc ?? null;
      place.replace(call);
    },
  },
  MemberExpression: checkMember,
  OptionalMemberExpression: checkMember,
  VariableDeclarator: checkAlias,
};
