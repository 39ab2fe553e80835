import { relative } from "node:path";
import type { Files } from "./files.ts";

/** A call from a structured function to a native async one: a cancellation does not go beyond it. */
export interface Edge {
  readonly line: number;
  readonly column: number;
  /** Who calls, and what, as the source writes it. */
  readonly from: string;
  readonly to: string;
  /** Where the native function is. */
  readonly target: {
    readonly file: string;
    readonly name: string;
    readonly line: number;
    readonly column: number;
    /** Why it is native. */
    readonly reason: string;
  };
}

/**
 * The edges at which structured code of a file ends.
 *
 * @param path the file's absolute path
 * @param cwd what paths are shown relative to
 * @throws what reading and parsing the file throw; of those that it imports, what cannot be read has no edges
 */
export async function edgesOf(path: string, files: Files, cwd: string): Promise<Edge[]> {
  const { calls } = await files.explain(path);
  const edges: Edge[] = [];
  for (const { from, line, column, callee, target } of calls) {
    const native = await files.native(target, path);
    if (!native) continue;
    const { name, reason, ...place } = native.target;
    const file = relative(cwd, native.path).replaceAll("\\", "/");
    edges.push({
      line,
      column,
      from,
      to: callee,
      target: { file, name, line: place.line, column: place.column, reason },
    });
  }
  return edges;
}
