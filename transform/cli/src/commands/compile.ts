import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type CompileOptions, compile as compileSource } from "@asupersync/unplugin";
import { fileOf, parse } from "../arguments.ts";
import { type Command, type Terminal, UsageError } from "../command.ts";
import { orTold } from "../failure.ts";
import { type Mode, modeOf } from "../mode.ts";

interface Request {
  readonly file: string;
  readonly mode: Mode;
  /** Where the source map goes, if it is wanted. */
  readonly map: string | undefined;
}

function requestOf(args: readonly string[]): Request {
  const options = { mode: { type: "string", default: "annotation" }, map: { type: "string" } } as const;
  const { values, positionals } = parse(args, options);
  const file = fileOf(positionals);
  if (file === undefined) throw new UsageError("no file is named");
  return { file, mode: modeOf(values.mode), map: values.map };
}

/** A file without anything to compile is printed as it is, and maps to itself: there is no map. */
async function print({ file, mode, map }: Request, { cwd, out, err }: Terminal): Promise<number> {
  const path = resolve(cwd, file);
  const source = await readFile(path, "utf8");
  const onWarning: CompileOptions["onWarning"] = (_, rendered) => err(`${rendered}\n\n`);
  const compiled = await compileSource(source, path, { root: cwd, mode, onWarning });
  const code = compiled?.code ?? source;
  out(code.endsWith("\n") ? code : `${code}\n`);
  if (map !== undefined && compiled) await writeFile(resolve(cwd, map), `${JSON.stringify(compiled.map)}\n`);
  else if (map !== undefined) err(`${file} holds nothing to compile, so ${map} was not written\n`);
  return 0;
}

export const compile: Command = {
  usage: "compile FILE [--mode annotation|all] [--map FILE]",
  summary: "prints what a file is compiled to; --map writes its source map to a file",
  async run(args, terminal) {
    const request = requestOf(args);
    return (await orTold(terminal, () => print(request, terminal))) ?? 1;
  },
};
