import type { FunctionPath, t } from "../host/babel.ts";
import type { Tree } from "../host/tree.ts";
import type { Layer } from "./layer.ts";
import type { Sites } from "./structured.ts";

/** A place in a text: the line from 1, the column from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const NOWHERE: Place = { line: 0, column: 0 };

/**
 * Where a checkpoint is shown: `await`, `yield` and `return` by their keyword, the body of `() => f()` by its expression, the
 * wait for the next value of a loop by what takes it, the closing of its iterator by the loop, and a disposal by the name
 * of the resource.
 */
const placeOf = (node: t.Node): Place => node.loc?.start ?? NOWHERE;

/** Numbers what notes a site, in source order from 1 (docs/compiled-surface.md). */
export function numberSites(layer: Layer, tree: Tree): Sites {
  const loops = layer.forAwaits.flatMap((loop) => [loop, loop.left]);
  const resources = layer.awaitUsings.flatMap(({ declarations }) => declarations.map(({ id }) => id));
  const nodes: t.Node[] = [...layer.awaits, ...layer.yields, ...layer.returns, ...loops, ...resources];
  nodes.sort((a, b) => tree.begin(a) - tree.begin(b));
  return new Map(nodes.map((node, index) => [node, index + 1]));
}

/**
 * The sites as the module's table has them: `line:column` pairs, the function's own first.
 * @param locate where what stands at a place was written.
 */
export function writeSites(path: FunctionPath, sites: Sites, locate: (place: Place) => Place): string {
  const places = [path.node, ...sites.keys()].map((node) => locate(placeOf(node)));
  return places.map(({ line, column }) => `${line}:${column}`).join(" ");
}
