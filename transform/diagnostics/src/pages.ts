import { existsSync, readFileSync } from "node:fs";
import type { Code } from "./table.ts";

/** Beside the package's own files, as npm packs them; or as the repository has them. */
const FOLDERS = ["../pages/", "../../../docs/errors/"];

/** The page of a code, in Markdown: what it means, an example, and what to do. */
export function pageOf(code: Code): string {
  const pages = FOLDERS.map((folder) => new URL(`${folder}${code}.md`, import.meta.url));
  return readFileSync(pages.find((page) => existsSync(page)) as URL, "utf8");
}
