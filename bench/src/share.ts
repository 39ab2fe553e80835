import { readdir, readFile, rm } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { bundle, root } from "./build.ts";
import type { Contender } from "./contenders.ts";
import { emptyRounds, type Row, toRow } from "./rows.ts";

/** The minimal apps, built as a page would be: the path of each one's entry. */
export async function buildApps(contenders: readonly Contender[]): Promise<ReadonlyMap<Contender, string>> {
  const apps = new Map<Contender, string>();
  await rm(`${root}dist/apps`, { recursive: true, force: true });
  for (const contender of new Set<Contender>([...contenders, "native"])) {
    apps.set(contender, await bundle({ entry: `apps/${contender}.ts`, name: "app", outDir: `dist/apps/${contender}` }));
  }
  return apps;
}

/** What each library adds to the minimal app, minified and gzipped: all files that a page loads, less the native app's. */
export async function measureShare(apps: ReadonlyMap<Contender, string>): Promise<Row> {
  const rounds = emptyRounds();
  const native = await weighApp("native");
  for (const contender of apps.keys()) rounds[contender].push((await weighApp(contender)) - native);
  return toRow("share", "chromium", "bytes", rounds);
}

async function weighApp(contender: Contender): Promise<number> {
  const folder = `${root}dist/apps/${contender}`;
  let bytes = 0;
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (file.isFile() && /\.(js|wasm)$/.test(file.name)) {
      bytes += gzipSync(await readFile(`${file.parentPath}/${file.name}`), { level: 9 }).length;
    }
  }
  return bytes;
}
