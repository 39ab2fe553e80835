import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run } from "../lib/command.ts";
import type { Stage } from "./stage.ts";

/** The kernel as an npm package, then every TypeScript package. */
export const BUILD: readonly Stage[] = [
  { title: "kernel", run: () => run("cargo", "xtask", "kernel") },
  { title: "packages", run: () => run("tsc", "-b", ...packages()) },
];

/** The projects that the root `tsconfig.json` lists; tsc refuses one that has no source yet. */
function packages(): string[] {
  const root = JSON.parse(readFileSync(join(ROOT, "tsconfig.json"), "utf8")) as { references: { path: string }[] };
  return root.references
    .map(({ path }) => path)
    .filter((path) => globSync(`${path}/src/**/*.ts`, { cwd: ROOT }).length > 0);
}
