import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

const BIN = fileURLToPath(new URL("../../bin/asupersync.js", import.meta.url));

/** A folder of the tests' own, which is gone after them. */
export const folder = mkdtempSync(join(tmpdir(), "asupersync-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file into the folder; gives its name. */
export function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

/** Runs the program in the folder, as people do. */
export function asupersync(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}
