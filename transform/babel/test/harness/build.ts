import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { afterAll } from "vitest";
import type { Behaviour } from "./behaviour.ts";
import type { Host } from "./execute.ts";
import { type Fixture, REPOSITORY } from "./fixture.ts";

/** In the repository, for its packages are imported from there; each test file has its own, for they run side by side. */
const parent = join(REPOSITORY, ".asupersync");
mkdirSync(parent, { recursive: true });
const BUILT = mkdtempSync(join(parent, "fixtures-"));
afterAll(() => rmSync(BUILT, { recursive: true }));

/** A fixture as its source has it, as the compiler makes it, and what other tools make of that; swept, it tells a probe of what it does. */
export type Variant =
  | "native"
  | "compiled"
  | "minified"
  | "minified native"
  | "down-levelled"
  | "without generators"
  | "swept"
  | `ordered ${string}`;

/**
 * JavaScript of a TypeScript or JSX source, with calls of the fixture's own `h`; what is JavaScript already stays to
 * the byte.
 */
function stripped(text: string, file: string, minify: boolean): string {
  if (/\.c?js$/.test(file) && !minify) return text;
  const loader = /\.[cm]?ts$/.test(file) ? "ts" : file.endsWith(".tsx") ? "tsx" : "jsx";
  const { code } = transformSync(text, {
    loader,
    minify,
    keepNames: minify,
    target: "esnext",
    jsxFactory: "h",
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, verbatimModuleSyntax: true } },
  });
  return code;
}

/** Where the JavaScript of a fixture's file goes: its sources import each other under these names. */
const builtName = (file: string): string => (file.endsWith(".cjs") ? file : file.replace(/\.[jt]sx?$/, ".js"));

/**
 * Writes a fixture as files that a host can import.
 * @param textOf gives the code of each of its files.
 * @returns the path of the program.
 */
export function build(fixture: Fixture, variant: Variant, textOf: (file: string) => string): string {
  const folder = join(BUILT, variant, fixture.name);
  mkdirSync(folder, { recursive: true });
  for (const { file } of fixture.sources)
    writeFileSync(join(folder, builtName(file)), stripped(textOf(file), file, variant.startsWith("minified")));
  return join(folder, builtName(fixture.input.file));
}

const sourceOf = ({ sources }: Fixture, file: string): string =>
  sources.find((source) => source.file === file)?.text ?? "";

/** What a fixture's program is to do, however it is made: what its source does natively, or what the fixture says. */
export async function expectedOf(fixture: Fixture, host: Host): Promise<Behaviour> {
  return (
    fixture.behaviour ??
    host.run(
      build(fixture, "native", (file) => sourceOf(fixture, file)),
      false,
    )
  );
}

/** Whether the minifier knows all of the syntax that a fixture uses. */
export function canBeMinified(fixture: Fixture): boolean {
  try {
    build(fixture, "minified native", (file) => sourceOf(fixture, file));
    return true;
  } catch {
    return false;
  }
}

/** The same once minified: minifiers lose some names, and take some liberties, with any code. */
export async function expectedOfMinified(fixture: Fixture, host: Host): Promise<Behaviour> {
  return (
    fixture.behaviour ??
    host.run(
      build(fixture, "minified native", (file) => sourceOf(fixture, file)),
      false,
    )
  );
}
