import { createHash } from "node:crypto";
import { relative } from "node:path";

/** What a module is called: its path from the root, and what the host calls it. */
export interface ModuleName {
  readonly id: string;
  readonly filename: string | undefined;
}

/** A bundler's query; a fragment only behind the name of a source file, for folders may have a `#` in theirs. */
const QUERY = /\?.*$|(?<=\.[cm]?[jt]sx?)#[^/\\]*$/s;

/** The path of a file from the root, with forward slashes and without a bundler's query (L4). */
export function moduleId(filename: string | undefined, root: string): string {
  if (filename === undefined) return "unknown";
  const file = filename.replace(QUERY, "");
  // Most paths begin with the root as it stands; `relative` would first resolve both.
  const isBelow = root !== "" && file.startsWith(`${root}/`) && !/\/(?:[./]|$)/.test(file);
  return (isBelow ? file.slice(root.length + 1) : relative(root, file)).replace(/\\/g, "/");
}

/**
 * Stands for a module where bytes count: 48 bits, so that among 10 000 modules two meet once in five million builds. The
 * query counts: a bundler may make several modules of a file, each with functions of its own.
 * @param id the path from the root.
 * @param filename what the host calls it.
 */
export function shortId(id: string, filename = ""): string {
  const query = QUERY.exec(filename)?.[0] ?? "";
  return createHash("sha256").update(`${id}${query}`).digest("base64url").slice(0, 8);
}
