import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../lib/command.ts";
import { CRATE_WALLS } from "../walls.ts";

interface Crate {
  readonly name: string;
  /** `kind` is null for what the crate is linked with, and `dev` or `build` for the others. */
  readonly dependencies: readonly { readonly name: string; readonly kind: string | null }[];
}

const metadata = execFileSync("cargo", ["metadata", "--no-deps", "--format-version", "1"], { cwd: ROOT });
const crates = (JSON.parse(metadata.toString()) as { packages: Crate[] }).packages;

test("every crate has its row in the table of walls, and every row its crate", () => {
  expect(crates.map(({ name }) => name).sort()).toEqual(Object.keys(CRATE_WALLS).sort());
});

describe.each(crates)("$name", ({ name, dependencies }) => {
  test("depends on those of our crates that it may import, and on no other", () => {
    const linked = dependencies.filter(({ kind }) => kind !== "dev");
    const ours = linked.map((dependency) => dependency.name).filter((used) => used.startsWith("asupersync"));
    expect(ours.filter((used) => !CRATE_WALLS[name]?.includes(used))).toEqual([]);
  });
});

test("the kernel is linked with nothing that others wrote", () => {
  const kernel = crates.find(({ name }) => name === "asupersync-core");
  expect(kernel?.dependencies.filter(({ kind }) => kind === null)).toEqual([]);
});
