import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../lib/command.ts";
import { publishedPackages } from "../packages.ts";

interface SourceMap {
  readonly sourceRoot?: string;
  readonly sources: readonly string[];
}

/** What a package publishes: files, and folders with all that is in them. */
function publishedBy(folder: string): readonly string[] {
  const { files } = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8")) as { files: string[] };
  return files;
}

/** The sources that a map names, relative to the package. */
function sourcesOf(folder: string, file: string): string[] {
  const { sources, sourceRoot = "" } = JSON.parse(readFileSync(join(ROOT, folder, file), "utf8")) as SourceMap;
  return sources.map((source) => relative(folder, join(folder, dirname(file), sourceRoot, source)));
}

describe("L13: the source maps of our own packages", () => {
  test.each(publishedPackages())("$name: name sources that are published with them", ({ folder }) => {
    const published = publishedBy(folder);
    const isPublished = (path: string): boolean =>
      published.some((root) => path === root || path.startsWith(`${root}/`));
    const maps = published.flatMap((root) => globSync(`${root}/**/*.map`, { cwd: join(ROOT, folder) }));
    const lost = maps.flatMap((file) => sourcesOf(folder, file)).filter((source) => !isPublished(source));
    expect(lost).toEqual([]);
  });
});
