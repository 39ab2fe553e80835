import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import asupersync from "@asupersync/unplugin/vite";
import { build } from "vite";
import { beforeAll, describe, expect, test } from "vitest";
import { ROOT, run } from "../../lib/command.ts";
import { type Example, examples } from "../guide.ts";

/** The guide's files, a folder for each page, written out as a person would who follows it. */
const folder = join(ROOT, ".asupersync/guide");
/** Lets what a program prints depend on its times, and not on how busy the machine is. */
const STEADY = join(ROOT, "runtime-ts/browser/test/support/steady.ts");
const CLI = join(ROOT, "transform/cli/bin/asupersync.js");

const all = examples();
const files = all.filter(({ language }) => language === "ts");
const programs = files.filter(({ prints }) => prints !== undefined);
const commands = all.filter(({ name, prints }) => name.startsWith("npx asupersync ") && prints !== undefined);

const pathOf = ({ page, name }: Example): string => join(folder, page, name);

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  for (const file of files) {
    mkdirSync(join(folder, file.page), { recursive: true });
    writeFileSync(pathOf(file), file.code);
  }
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: "../../tsconfig.base.json",
      compilerOptions: { noEmit: true, composite: false, types: ["node"] },
      include: ["*/*.ts"],
    }),
  );
  await compileAll();
});

/** As a program's build does, but for the packages, which Node finds. */
async function compileAll(): Promise<void> {
  await build({
    root: folder,
    configFile: false,
    logLevel: "error",
    plugins: [asupersync({ sites: "inline" })],
    build: {
      ssr: true,
      outDir: "out",
      rolldownOptions: {
        input: Object.fromEntries(
          programs.map((program) => [program.page + program.name.slice(0, -3), pathOf(program)]),
        ),
        output: { entryFileNames: "[name].js" },
        external: [/^@asupersync\//, "ws"],
      },
    },
  });
}

/** What a program prints, on either of its outputs. */
function printed(args: readonly string[], cwd: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  return stderr + stdout;
}

test("the guide's examples are named", () => {
  expect(files.filter(({ code }) => !/^\/\/ \S+\.ts\n/.test(code))).toEqual([]);
  expect(programs.length).toBeGreaterThan(10);
});

test("the guide's examples have the types that they claim", async () => {
  await run("tsc", "-p", folder);
});

describe.each(programs)("$page: $name", ({ page, name, prints }) => {
  test("prints what stands below it", () => {
    const program = join(folder, "out", `${page}${name.slice(0, -3)}.js`);
    expect(printed(["--import", STEADY, program], folder)).toBe(prints);
  });
});

describe.each(commands)("$page: $name", ({ page, name, prints }) => {
  test("prints what stands below it", () => {
    const [, , ...words] = name.split(" ");
    expect(printed([CLI, ...words], join(folder, page))).toBe(prints);
  });
});
