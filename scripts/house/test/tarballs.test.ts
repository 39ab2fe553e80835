import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { table } from "@asupersync/diagnostics";
import { expect, test } from "vitest";
import { ROOT } from "../../lib/command.ts";
import { publishedPackages } from "../packages.ts";

interface Tarball {
  readonly name: string;
  readonly files: readonly { readonly path: string }[];
}

const packages = publishedPackages();
const workspaces = packages.map(({ folder }) => `--workspace=${folder}`);
const packing = ["pack", "--dry-run", "--json", "--silent", ...workspaces];
const tarballs = JSON.parse(execFileSync("npm", packing, { cwd: ROOT, encoding: "utf8" })) as Tarball[];

const contentsOf = (name: string): string[] =>
  tarballs.find((tarball) => tarball.name === name)?.files.map(({ path }) => path) ?? [];

/** All files that a package's `package.json` promises. */
function promised(folder: string): string[] {
  const { exports, bin = {} } = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
  const files: string[] = [];
  JSON.stringify([exports, bin], (_, value) => {
    if (typeof value === "string") files.push(value.replace(/^\.\//, ""));
    return value;
  });
  return files;
}

test.each(packages)(
  "npm packs of $name what it promises, its licences and what it is, and nothing of the house",
  ({ name, folder }) => {
    const contents = contentsOf(name);
    expect(contents).toEqual(expect.arrayContaining(["LICENSE-APACHE", "LICENSE-MIT", "README.md", "package.json"]));
    expect(contents).toEqual(expect.arrayContaining(promised(folder)));
    expect(contents.filter((path) => /(^|\/)(\.|test\/|tsconfig)|\.test\./.test(path))).toEqual([]);
  },
);

test("npm packs the page of each code, as `explain` prints it (L15)", () => {
  const pages = Object.keys(table).map((code) => `pages/${code}.md`);
  expect(contentsOf("@asupersync/diagnostics")).toEqual(expect.arrayContaining(pages));
});
