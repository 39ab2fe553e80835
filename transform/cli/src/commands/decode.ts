import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { MANIFEST_FILE, type Manifest, type ManifestModule } from "@asupersync/unplugin";
import { fileOf, parse } from "../arguments.ts";
import type { Command, Terminal } from "../command.ts";
import { decode as decodeText } from "../decode/decode.ts";
import { orTold } from "../failure.ts";

const notAManifest = (path: string, why: string): Error =>
  Object.assign(new Error(`${path} is not a manifest of a build${why}`), { code: "EMANIFEST" });

function parseManifest(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notAManifest(path, `: ${(error as Error).message}`);
  }
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const isModule = ({ path, table }: Partial<ManifestModule>): boolean =>
  typeof path === "string" && Array.isArray(table) && table.every((each) => typeof each === "string");

function isManifest(value: unknown): value is Manifest {
  if (!isObject(value) || !("modules" in value) || !isObject(value.modules)) return false;
  return Object.values(value.modules).every((module) => isObject(module) && isModule(module));
}

async function readManifest(path: string, cwd: string): Promise<Manifest> {
  const manifest = parseManifest(await readFile(resolve(cwd, path), "utf8"), path);
  if (isManifest(manifest)) return manifest;
  throw notAManifest(path, "");
}

/** @param file where the text is; standard input if it is missing */
async function print(file: string | undefined, manifest: string, { cwd, input, out }: Terminal): Promise<number> {
  const known = await readManifest(manifest, cwd);
  out(decodeText(file === undefined ? await input() : await readFile(resolve(cwd, file), "utf8"), known));
  return 0;
}

export const decode: Command = {
  usage: `decode [FILE] [--manifest dist/${MANIFEST_FILE}]`,
  summary: "prints a stack, a log or a trace of a production build with names and places where it has numbers",
  async run(args, terminal) {
    const { values, positionals } = parse(args, { manifest: { type: "string", default: `dist/${MANIFEST_FILE}` } });
    const file = fileOf(positionals);
    return (await orTold(terminal, () => print(file, values.manifest, terminal))) ?? 1;
  },
};
