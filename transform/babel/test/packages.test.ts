import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CompileError } from "@asupersync/diagnostics";
import { parseSync } from "@babel/core";
import { describe, expect, it } from "vitest";
import { compile, syntaxOf } from "./harness/compile.ts";
import { REPOSITORY } from "./harness/fixture.ts";

/** Sources that others wrote, as their packages ship them: TypeScript, modules, CommonJS, and what compilers made. */
const PACKAGES: Readonly<Record<string, string>> = {
  effect: "src/**/*.ts",
  "happy-dom": "lib/**/*.js",
  next: "dist/client/**/*.js",
  "playwright-core": "lib/*.js",
  vite: "dist/node/**/*.js",
  webpack: "lib/**/*.js",
};

/** Every so many files are tried; `PACKAGES=all` tries every one. */
const EVERY = process.env.PACKAGES === "all" ? 1 : 12;
const MOST_BYTES = 300_000;

const options = { mode: "all", onWarning: () => undefined } as const;
const plain = { inputSourceMap: false, compact: false } as const;

/** What a printer may do otherwise the second time: where it breaks a line, beside a comment above all. */
const withoutSpace = (code: string): string => code.replace(/\s+/g, "");

function sourcesOf(name: string, pattern: string): { file: string; text: string }[] {
  const folder = join(REPOSITORY, "node_modules", name);
  return globSync(pattern, { cwd: folder })
    .filter((file) => !/\.d\.[cm]?ts$|(^|\/)node_modules\//.test(file))
    .sort()
    .map((file) => ({ file: `${name}/${file}`, text: readFileSync(join(folder, file), "utf8") }))
    .filter(({ text }) => /\basync\s*(?:function|\(|\w+\s*(?:=>|\())/.test(text) && text.length < MOST_BYTES)
    .filter((_, index) => index % EVERY === 0);
}

/** How many functions were compiled; what is made of them must parse, and be left alone the second time. */
function tryFile({ file, text }: { file: string; text: string }): number {
  const { code, metadata } = compile(text, file, options, plain);
  const parsed = parseSync(code, {
    filename: `/${file}`,
    babelrc: false,
    configFile: false,
    parserOpts: syntaxOf(file),
  });
  expect(parsed?.type, file).toBe("File");
  const again = compile(code, file, options, plain);
  expect(again.metadata?.functions ?? [], `${file}, compiled twice`).toEqual([]);
  expect(withoutSpace(again.code) === withoutSpace(code), `${file}, compiled twice`).toBe(true);
  return metadata?.functions.length ?? 0;
}

describe('L17: mode "all" compiles what others wrote, and what it made twice is the same', () => {
  it.each(Object.entries(PACKAGES))("%s", { timeout: 600_000 }, (name, pattern) => {
    let functions = 0;
    for (const source of sourcesOf(name, pattern)) {
      try {
        functions += tryFile(source);
      } catch (error) {
        throw error instanceof CompileError ? new Error(`${source.file} was refused: ${error.message}`) : error;
      }
    }
    expect(functions, `${name} has async functions`).toBeGreaterThan(0);
  });
});
