import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../lib/command.ts";

/** A source file that somebody wrote. */
export interface Source {
  /** Relative to the root. */
  readonly path: string;
  readonly lines: readonly string[];
}

/** Folders of what is installed, generated, or an input to a compiler rather than code of ours. */
const LEFT_OUT = /(^|\/)(node_modules|dist|target|snapshots|\.[^/]+)$|^fixtures\/transform$/;

/** All source files of the repository that match one of the patterns. */
export function sources(...patterns: string[]): Source[] {
  return globSync(patterns, { cwd: ROOT, exclude: (path) => LEFT_OUT.test(path) })
    .sort()
    .map((path) => ({ path, lines: readFileSync(join(ROOT, path), "utf8").trimEnd().split("\n") }));
}
