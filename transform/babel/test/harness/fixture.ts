import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Options } from "../../src/index.ts";
import type { Behaviour } from "./behaviour.ts";

export const REPOSITORY = fileURLToPath(new URL("../../../../", import.meta.url));
const FIXTURES = join(REPOSITORY, "fixtures/transform");
const SNAPSHOTS = join(REPOSITORY, "snapshots/transform");
const SOURCE = /\.[cm]?[jt]sx?$/;

/** A file of a fixture. The one called `input` is the program; the others are modules that it imports. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** Where its reviewed output lies. */
  readonly snapshot: string;
}

/** A folder in `fixtures/transform`. */
export interface Fixture {
  readonly name: string;
  readonly sources: readonly Source[];
  readonly input: Source;
  readonly options: Options;
  /** Where what the compiler says about it is written down, if it says anything. */
  readonly diagnostics: string;
  readonly saysSomething: boolean;
  /** What a program with macros does: natively they only throw, so that there is nothing to compare with. */
  readonly behaviour: Behaviour | undefined;
}

const readJson = <T>(path: string): T | undefined =>
  existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as T) : undefined;

function readSource(folder: string, name: string, file: string): Source {
  const extension = extname(file);
  const isInput = file.startsWith("input.");
  const snapshot = join(SNAPSHOTS, isInput ? `${name}${extension}` : `${name}.${file}`);
  return { file, text: readFileSync(join(folder, file), "utf8"), snapshot };
}

function readFixture(name: string): Fixture {
  const folder = join(FIXTURES, name);
  const sources = readdirSync(folder)
    .filter((file) => SOURCE.test(file))
    .map((file) => readSource(folder, name, file));
  const input = sources.find(({ file }) => file.startsWith("input."));
  if (!input) throw new TypeError(`fixtures/transform/${name} has no input`);
  const diagnostics = join(folder, "diagnostics.txt");
  return {
    name,
    sources,
    input,
    options: readJson<Options>(join(folder, "options.json")) ?? {},
    diagnostics,
    saysSomething: existsSync(diagnostics),
    behaviour: readJson<Behaviour>(join(folder, "behaviour.json")),
  };
}

/** Every fixture there is, found by its place. */
export const fixtures: readonly Fixture[] = readdirSync(FIXTURES).sort().map(readFixture);
