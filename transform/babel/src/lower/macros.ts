import type { t } from "../host/babel.ts";
import type { Place } from "../host/place.ts";
import type { Visitor } from "../host/visitor.ts";
import type { Lowering } from "./lowering.ts";
import { MACROS } from "./macro-table.ts";

/** The callee becomes the runtime's; the call keeps its place, its arguments and its `?.`. */
function lowerCall({ node }: Place<t.CallExpression> | Place<t.OptionalCallExpression>, lowering: Lowering): void {
  const { calls } = lowering.file.macros;
  const name = calls.get(node);
  if (name === undefined) return;
  calls.delete(node);
  const callee = lowering.surface.use(name);
  callee.loc = node.callee.loc ?? null;
  node.callee = callee;
  if (MACROS[name] === "marked") node.arguments.unshift(lowering.surface.call("mark"));
}

/** `spawn(f, x)`, by whatever name it was imported, becomes the runtime's function of that name (L14). */
export const macros: Visitor<Lowering> = {
  CallExpression: { exit: lowerCall },
  OptionalCallExpression: { exit: lowerCall },
};
