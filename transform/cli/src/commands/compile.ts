import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type CompileOptions, compile as compileSource } from "@asupersync/unplugin";
import { type Command, type Terminal, UsageError } from "../command.ts";
import { isExpected } from "../failure.ts";
import { type Mode, modeOf } from "../mode.ts";

interface Request {
  readonly file: string;
  readonly mode: Mode;
  /** Where the source map goes, if it is wanted. */
  readonly map: string | undefined;
}

function read(args: readonly string[]): { values: { mode: string; map?: string }; positionals: string[] } {
  const options = { mode: { type: "string", default: "annotation" }, map: { type: "string" } } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function requestOf(args: readonly string[]): Request {
  const { values, positionals } = read(args);
  const [file, ...others] = positionals;
  if (file === undefined) throw new UsageError("no file is named");
  if (others.length > 0) throw new UsageError(`one file at a time, not ${others.length + 1}`);
  return { file, mode: modeOf(values.mode), map: values.map };
}

/** A file without anything to compile is printed as it is, and maps to itself: there is no map. */
async function print({ file, mode, map }: Request, { cwd, out, err }: Terminal): Promise<void> {
  const path = resolve(cwd, file);
  const source = await readFile(path, "utf8");
  const onWarning: CompileOptions["onWarning"] = (_, rendered) => err(`${rendered}\n\n`);
  const compiled = await compileSource(source, path, { root: cwd, mode, onWarning });
  const code = compiled?.code ?? source;
  out(code.endsWith("\n") ? code : `${code}\n`);
  if (map === undefined) return;
  if (compiled) await writeFile(resolve(cwd, map), `${JSON.stringify(compiled.map)}\n`);
  else err(`${file} holds nothing to compile, so ${map} was not written\n`);
}

export const compile: Command = {
  usage: "compile FILE [--mode annotation|all] [--map FILE]",
  summary: "prints what a file is compiled to; --map writes its source map to a file",
  async run(args, terminal) {
    const request = requestOf(args);
    try {
      await print(request, terminal);
      return 0;
    } catch (error) {
      if (!isExpected(error)) throw error;
      terminal.err(`${error.message}\n`);
      return 1;
    }
  },
};
