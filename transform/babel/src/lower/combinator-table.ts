import { type NodePath, t } from "../host/babel.ts";
import { globalName, propertyName, unwrapped } from "../host/paths.ts";

/** What `Promise` has that becomes the region's own (L10). */
const COMBINATORS = ["all", "allSettled", "any", "race"] as const;
export type Combinator = (typeof COMBINATORS)[number];

export const combinatorOf = (name: string | undefined): Combinator | undefined =>
  COMBINATORS.find((combinator) => combinator === name);

/** The combinator that a member may be, by its name. */
export const combinatorNamed = ({
  property,
  computed,
}: t.MemberExpression | t.OptionalMemberExpression): Combinator | undefined =>
  combinatorOf(propertyName(property, computed));

/** The combinator that a call may be of, by its text: for who has no path yet. */
export function mayCombine(call: t.CallExpression): Combinator | undefined {
  const callee = unwrapped(call.callee);
  return t.isMemberExpression(callee) ? combinatorNamed(callee) : undefined;
}

/** Whether a callee is `Promise.all`, or whichever, on the unshadowed global, however the property is spelt. */
export const isGlobalCombinator = (callee: NodePath, combinator: Combinator): boolean =>
  globalName(callee) === `Promise.${combinator}`;
