import { parse } from "../arguments.ts";
import { type Command, type Terminal, UsageError } from "../command.ts";
import { type Answer, explain as explainFiles } from "../explain/answer.ts";
import { explainCode, isCode } from "../explain/code.ts";
import { countOf, edgeCountOf, edgesTableOf, tableOf } from "../explain/explained.ts";
import { type Mode, modeOf } from "../mode.ts";

interface Request {
  readonly files: readonly string[];
  readonly mode: Mode;
  readonly json: boolean;
  readonly edges: boolean;
}

const OPTIONS = {
  mode: { type: "string", default: "annotation" },
  json: { type: "boolean", default: false },
  edges: { type: "boolean", default: false },
} as const;

function requestOf(args: readonly string[]): Request {
  const { values, positionals } = parse(args, OPTIONS);
  if (positionals.length === 0) throw new UsageError("no file and no code is named");
  return { files: positionals, mode: modeOf(values.mode), json: values.json, edges: values.edges };
}

function print(answers: readonly Answer[], { out, err }: Terminal): void {
  for (const { file, functions, error } of answers) {
    if (functions.length > 0 || error === undefined) out(tableOf(file, functions));
    if (error !== undefined) err(`${error}\n\n`);
  }
  const all = answers.flatMap(({ functions }) => functions);
  if (all.length > 0) out(`\n${countOf(all)}\n`);
}

/** Only the calls at which cancellation stops, file by file. */
function printEdges(answers: readonly Answer[], { out, err }: Terminal): void {
  for (const { file, edges = [], error } of answers) {
    if (edges.length > 0) out(edgesTableOf(file, edges));
    if (error !== undefined) err(`${error}\n\n`);
  }
  const all = answers.flatMap(({ edges = [] }) => edges);
  out(`${all.length > 0 ? "\n" : ""}${edgeCountOf(all)}\n`);
}

export const explain: Command = {
  usage: "explain FILE...|CODE... [--mode annotation|all] [--edges] [--json]",
  summary:
    "lists what becomes of each async function of the files, or of those in a folder, and why; --edges, the calls at which cancellation stops; --json prints it for programs; of a code, such as ASX1002, what it means and what to do",
  async run(args, terminal) {
    const { files, mode, json, edges } = requestOf(args);
    if (files.every(isCode)) {
      terminal.out(files.map(explainCode).join("\n"));
      return 0;
    }
    if (files.some(isCode)) throw new UsageError("either files or codes, not both");
    const answers = await explainFiles(files, { cwd: terminal.cwd, mode, edges });
    if (answers.length === 0) terminal.err(`there are no sources in ${files.join(", ")}\n`);
    if (json) terminal.out(`${JSON.stringify(answers, null, 2)}\n`);
    else if (edges) printEdges(answers, terminal);
    else print(answers, terminal);
    return answers.some(({ error }) => error !== undefined) ? 1 : 0;
  },
};
