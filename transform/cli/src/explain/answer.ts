import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { compile } from "@asupersync/unplugin";
import { isExpected } from "../failure.ts";
import type { Mode } from "../mode.ts";
import { type Edge, edgesOf } from "./edges.ts";
import { type Explained, inOrder } from "./explained.ts";
import { Files } from "./files.ts";
import { sourcesOf } from "./sources.ts";

export interface ExplainOptions {
  /** What paths are relative to, absolute. Default: the process's own. */
  readonly cwd?: string | undefined;
  /** Default: `"annotation"`. */
  readonly mode?: Mode | undefined;
  /** Whether to follow calls out of structured code, through imports. */
  readonly edges?: boolean | undefined;
}

interface Settled {
  readonly cwd: string;
  readonly mode: Mode;
  readonly edges: boolean;
}

/** A file and its functions, or what keeps them from being listed. */
export interface Answer {
  readonly file: string;
  /** Every async function, in the order of the text. */
  readonly functions: readonly Explained[];
  /** Where cancellation stops, if that was asked for. */
  readonly edges?: readonly Edge[];
  /** What stops the file's compilation. */
  readonly error?: string;
}

/** What comes of `work`, or the message of a failure that the user can do something about. */
async function attempt<T>(work: () => Promise<T>): Promise<{ readonly value?: T; readonly error?: string }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (!isExpected(error)) throw error;
    return { error: error.message };
  }
}

async function answer(file: string, files: Files, options: Settled): Promise<Answer> {
  const { cwd, mode } = options;
  const path = resolve(cwd, file);
  const listed = await attempt(async () => ({
    functions: inOrder(await files.explain(path)),
    ...(options.edges && { edges: await edgesOf(path, files, cwd) }),
  }));
  if (!listed.value) return { file, functions: [], ...(listed.error !== undefined && { error: listed.error }) };
  const source = await readFile(path, "utf8");
  const { error } = await attempt(() => compile(source, path, { root: cwd, mode, onWarning: () => undefined }));
  return { file, ...listed.value, ...(error !== undefined && { error }) };
}

/**
 * What becomes of each async function of some files, and why (L17). The list comes from the plan, so that a file that
 * cannot be compiled has one as well; the error, from compiling it.
 *
 * @param files paths, relative to `cwd` or absolute; a folder stands for the sources in it
 */
export async function explain(files: string | readonly string[], options: ExplainOptions = {}): Promise<Answer[]> {
  const { cwd = process.cwd(), mode = "annotation", edges = false } = options;
  const known = new Files(cwd, mode);
  const answers: Answer[] = [];
  for (const file of sourcesOf([files].flat(), cwd)) answers.push(await answer(file, known, { cwd, mode, edges }));
  return answers;
}
