import { type FunctionPath, type t, traverse, type Visitor } from "./babel.ts";

/** What a walk through the layer of a function carries. */
export interface LayerState {
  readonly owner: FunctionPath;
  /** Whether a nested function is not of the layer: a marked one is lowered by itself, a native one stays as it is. */
  readonly leavesOut: (node: t.Function) => boolean;
}

const boundary: Visitor<LayerState> = {
  Function(path, state) {
    if (!state.leavesOut(path.node)) return;
    // Its computed key and its decorators are evaluated by the layer around it.
    path.skipKey("params");
    path.skipKey("body");
  },
};

/** Makes one visitor of many, for `walkLayer`; they see each node in the order given. */
export function layerVisitor<S extends LayerState>(...visitors: readonly Visitor<S>[]): Visitor<S> {
  return traverse.visitors.merge([boundary as Visitor<S>, ...visitors]) as Visitor<S>;
}

/** Walks through what a call of `state.owner` evaluates: parameters, body, and the nested functions that are of its layer. */
export function walkLayer<S extends LayerState>(visitor: Visitor<S>, state: S): void {
  for (const part of [...state.owner.get("params"), state.owner.get("body")]) part.traverse(visitor, state);
}
