import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { compile, explain as explainSource } from "@asupersync/unplugin";
import { type Command, type Terminal, UsageError } from "../command.ts";
import { countOf, type Explained, inOrder, tableOf } from "../explained.ts";
import { isExpected } from "../failure.ts";
import { type Mode, modeOf } from "../mode.ts";

interface Request {
  readonly files: readonly string[];
  readonly mode: Mode;
  readonly json: boolean;
}

/** A file and its functions, or what keeps them from being listed. */
interface Answer {
  readonly file: string;
  readonly functions: readonly Explained[];
  /** What stops the file's compilation. */
  readonly error?: string;
}

function read(args: readonly string[]): { values: { mode: string; json: boolean }; positionals: string[] } {
  const options = {
    mode: { type: "string", default: "annotation" },
    json: { type: "boolean", default: false },
  } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function requestOf(args: readonly string[]): Request {
  const { values, positionals } = read(args);
  if (positionals.length === 0) throw new UsageError("no file is named");
  return { files: positionals, mode: modeOf(values.mode), json: values.json };
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

/** The list comes from the plan, so that a file that cannot be compiled has one as well; the error, from compiling it. */
async function answer(file: string, mode: Mode, { cwd }: Terminal): Promise<Answer> {
  const path = resolve(cwd, file);
  const options = { root: cwd, mode };
  const read = await attempt(async () => {
    const source = await readFile(path, "utf8");
    return { source, functions: inOrder(await explainSource(source, path, options)) };
  });
  if (!read.value) return { file, functions: [], ...(read.error !== undefined && { error: read.error }) };
  const { source, functions } = read.value;
  const { error } = await attempt(() => compile(source, path, { ...options, onWarning: () => undefined }));
  return { file, functions, ...(error !== undefined && { error }) };
}

function print(answers: readonly Answer[], { out, err }: Terminal): void {
  for (const { file, functions, error } of answers) {
    if (functions.length > 0 || error === undefined) out(tableOf(file, functions));
    if (error !== undefined) err(`${error}\n\n`);
  }
  const all = answers.flatMap(({ functions }) => functions);
  if (all.length > 0) out(`\n${countOf(all)}\n`);
}

export const explain: Command = {
  usage: "explain FILE... [--mode annotation|all] [--json]",
  summary: "lists what becomes of each async function of the files, and why; --json prints it for programs",
  async run(args, terminal) {
    const { files, mode, json } = requestOf(args);
    const answers: Answer[] = [];
    for (const file of files) answers.push(await answer(file, mode, terminal));
    if (json) terminal.out(`${JSON.stringify(answers, null, 2)}\n`);
    else print(answers, terminal);
    return answers.some(({ error }) => error !== undefined) ? 1 : 0;
  },
};
