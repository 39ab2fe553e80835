import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { ROOT, run } from "../lib/command.ts";
import type { Stage } from "./stage.ts";

/** Format and lint of both languages, and the types of what the packages do not ship: tests and scripts. */
export const CHECK: readonly Stage[] = [
  { title: "format and lint: TypeScript", run: () => run("biome", "check", "--error-on-warnings") },
  { title: "types: tests, scripts, example apps", run: types },
  { title: "format: Rust", run: () => cargo("fmt", "--all", "--check") },
  {
    title: "lint: Rust",
    run: () => cargo("clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"),
  },
];

/** The same tools, repairing what they can. */
export const FIX: readonly Stage[] = [
  { title: "TypeScript", run: () => run("biome", "check", "--write") },
  { title: "Rust", run: () => cargo("fmt", "--all") },
];

async function types(): Promise<void> {
  const apps = globSync("{bench,fixtures/apps/*}/tsconfig.json", { cwd: ROOT });
  for (const project of ["tsconfig.check.json", ...apps]) await run("tsc", "--noEmit", "-p", project);
}

/** Runs a cargo subcommand that comes as a component of its own, and that a machine may lack. */
async function cargo(subcommand: string, ...args: string[]): Promise<void> {
  if (spawnSync("cargo", [subcommand, "--version"]).status !== 0) {
    console.log(`skipped: this Rust has no cargo ${subcommand}`);
    return;
  }
  await run("cargo", subcommand, ...args);
}
