import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { MANIFEST_FILE, type Manifest } from "@asupersync/unplugin";
import { type Command, type Terminal, UsageError } from "../command.ts";
import { decode as decodeText } from "../decode/decode.ts";
import { isExpected } from "../failure.ts";

interface Request {
  /** Where the text is; standard input if it is missing. */
  readonly file: string | undefined;
  readonly manifest: string;
}

function requestOf(args: readonly string[]): Request {
  const options = { manifest: { type: "string", default: `dist/${MANIFEST_FILE}` } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    if (positionals.length > 1) throw new Error(`one file at a time, not ${positionals.length}`);
    return { file: positionals[0], manifest: values.manifest };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function readManifest(path: string, cwd: string): Promise<Manifest> {
  const manifest: unknown = JSON.parse(await readFile(resolve(cwd, path), "utf8"));
  if (typeof manifest === "object" && manifest !== null && "modules" in manifest) return manifest as Manifest;
  throw Object.assign(new Error(`${path} is not a manifest of a build`), { code: "EMANIFEST" });
}

async function print({ file, manifest }: Request, { cwd, input, out }: Terminal): Promise<void> {
  const known = await readManifest(manifest, cwd);
  out(decodeText(file === undefined ? await input() : await readFile(resolve(cwd, file), "utf8"), known));
}

export const decode: Command = {
  usage: `decode [FILE] [--manifest dist/${MANIFEST_FILE}]`,
  summary: "prints a stack, a log or a trace of a production build with names and places where it has numbers",
  async run(args, terminal) {
    const request = requestOf(args);
    try {
      await print(request, terminal);
      return 0;
    } catch (error) {
      if (!isExpected(error) && !(error instanceof SyntaxError)) throw error;
      terminal.err(`${error.message}\n`);
      return 1;
    }
  },
};
