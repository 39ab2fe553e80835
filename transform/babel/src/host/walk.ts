import { type FunctionPath, traverse, type Visitor } from "./babel.ts";

/** Stays out of a nested function; its computed key and its decorators are evaluated by the function around it. */
export function skipInside(path: FunctionPath): void {
  path.skipKey("params");
  path.skipKey("body");
}

/** Makes one visitor of many; they see each node in the order given. */
export function mergeVisitors<S>(...visitors: readonly Visitor<S>[]): Visitor<S> {
  return traverse.visitors.merge([...visitors]) as Visitor<S>;
}

/** Walks through what a call of `owner` evaluates: its parameters and its body, not its key. */
export function walkInside<S>(owner: FunctionPath, visitor: Visitor<S>, state: S): void {
  for (const part of [...owner.get("params"), owner.get("body")]) part.traverse(visitor, state);
}
