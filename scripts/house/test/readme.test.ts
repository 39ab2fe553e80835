import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Rolldown } from "vite";
import { beforeAll, expect, test } from "vitest";
import { ROOT, run } from "../../lib/command.ts";

/** The example of the README, written out as a person would who follows it. */
const folder = join(ROOT, ".asupersync/readme");

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  for (const [, name, code] of readme.matchAll(/^```tsx?\n\/\/ (\S+)\n(.*?)^```/gms)) {
    writeFileSync(join(folder, name as string), code as string);
  }
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: "../../tsconfig.base.json",
      compilerOptions: { noEmit: true, composite: false, jsx: "react-jsx" },
      include: ["*.ts", "*.tsx"],
    }),
  );
});

test("the README's example has the types that it claims", async () => {
  await run("tsc", "-p", folder);
});

test("the README's configuration compiles the README's example", async () => {
  const built = (await build({
    root: folder,
    configFile: join(folder, "vite.config.ts"),
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: { entry: "Search.tsx", formats: ["es"] },
      rolldownOptions: { external: [/^react/, /^@asupersync\//] },
    },
  })) as Rolldown.RolldownOutput[];
  const code = built[0]?.output[0].code;
  expect(code).toContain(`from "@asupersync/browser/compiled"`);
  expect(code).toMatch(/function\* ?search/);
  expect(code).not.toContain("use structured");
});
