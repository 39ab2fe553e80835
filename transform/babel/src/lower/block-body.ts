import { t } from "../host/babel.ts";
import { block } from "../host/make.ts";
import type { Sites, Structured } from "../plan/structured.ts";

/**
 * Gives `() => f()` the block and the `return` that a body has.
 * @returns its sites, with the `return` in the place of what it returns; an `await` keeps its own.
 */
export function giveBlock({ path: { node }, sites }: Structured): Sites {
  if (t.isBlockStatement(node.body)) return sites;
  const value = node.body;
  const result = t.returnStatement(value);
  result.loc = value.loc ?? null;
  node.body = block([result]);
  node.body.loc = value.loc ?? null;
  if (t.isAwaitExpression(value)) return sites;
  return new Map([...sites].map(([at, number]) => [at === value ? result : at, number]));
}
