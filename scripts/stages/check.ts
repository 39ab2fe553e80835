import { spawnSync } from "node:child_process";
import { run } from "../lib/command.ts";
import type { Stage } from "./stage.ts";

/** Format and lint of both languages, and the types of what the packages do not ship: tests and scripts. */
export const CHECK: readonly Stage[] = [
  { title: "format and lint: TypeScript", run: () => run("biome", "check", "--error-on-warnings") },
  { title: "types: tests and scripts", run: () => run("tsc", "-p", "tsconfig.check.json") },
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

/** Runs a cargo subcommand that comes as a component of its own, and that a machine may lack. */
async function cargo(subcommand: string, ...args: string[]): Promise<void> {
  if (spawnSync("cargo", [subcommand, "--version"]).status !== 0) {
    console.log(`skipped: this Rust has no cargo ${subcommand}`);
    return;
  }
  await run("cargo", subcommand, ...args);
}
