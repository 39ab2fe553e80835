import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ROOT } from "../lib/command.ts";

/** A file that a page of the guide shows, or a command that it gives. */
export interface Example {
  readonly page: string;
  /** `ts`: a file, named by its first line. `sh`: what to type in the folder of the page's files. */
  readonly language: "ts" | "sh";
  /** The file's name, or the command. */
  readonly name: string;
  readonly code: string;
  /** What the page says that it prints; undefined for a file that others import. */
  readonly prints: string | undefined;
}

const BLOCK = /^```(ts|sh)\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?/gms;

/** All blocks of all pages that can be run, in order. */
export function examples(): Example[] {
  return globSync("docs/guide/*.md", { cwd: ROOT })
    .sort()
    .flatMap((path) => examplesOf(basename(path, ".md"), readFileSync(join(ROOT, path), "utf8")));
}

function examplesOf(page: string, text: string): Example[] {
  return [...text.matchAll(BLOCK)].map(([, language, code = "", prints]) => {
    const [first = ""] = code.split("\n");
    const name = language === "ts" ? first.replace("// ", "") : first;
    return { page, language: language as "ts" | "sh", name, code, prints };
  });
}
