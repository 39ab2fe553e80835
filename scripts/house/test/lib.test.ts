import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT, run } from "../../lib/command.ts";
import { entriesOf } from "../exports.ts";

const folder = join(ROOT, ".asupersync/lib");

const PACKAGES = { "@asupersync/browser": "runtime-ts/browser", "@asupersync/macros": "macros" };

const entries = Object.entries(PACKAGES).flatMap(([name, folder]) =>
  entriesOf(folder).map(([entry]) => `${name}${entry.slice(1)}`),
);

/** A program that sets no store by newer libraries, and has those that it uses checked. */
async function check(name: string, imports: readonly string[]): Promise<void> {
  const file = `${name}.ts`;
  const modules = { module: "esnext", moduleResolution: "bundler", target: "es2020", lib: ["es2020", "dom"] };
  const compilerOptions = { strict: true, noEmit: true, skipLibCheck: false, types: [], ...modules };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), imports.map((entry) => `import "${entry}";\n`).join(""));
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ compilerOptions, files: [file] }));
  await run("tsc", "-p", join(folder, `${name}.json`));
}

test("the types hold for a program with an old `lib`: all entries together, and a part by itself", async () => {
  expect(entries.length).toBeGreaterThan(8);
  await check("all", entries);
  await check("part", ["@asupersync/browser/channels"]);
});
