import { existsSync, readFileSync } from "node:fs";
import type { Code } from "./table.ts";

/** As the repository has them, or beside the package's own files, where npm packs a copy: in the repository that may be old. */
const FOLDERS = ["../../../docs/errors/", "../pages/"];

/** The page of a code, in Markdown: what it means, an example, and what to do. */
export function pageOf(code: Code): string {
  const pages = FOLDERS.map((folder) => new URL(`${folder}${code}.md`, import.meta.url));
  return readFileSync(pages.find((page) => existsSync(page)) as URL, "utf8");
}
