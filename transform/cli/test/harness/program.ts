import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { main } from "asupersync";
import { afterAll } from "vitest";

export const BIN = fileURLToPath(new URL("../../bin/asupersync.js", import.meta.url));

/** A folder of the tests' own, which is gone after them. */
export const folder = mkdtempSync(join(tmpdir(), "asupersync-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file into the folder; gives its name. */
export function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

/** Runs a command in the folder and in this process, which takes no time to start. */
export async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const out = (text: string): void => void (said.out += text);
  const err = (text: string): void => void (said.err += text);
  const code = await main(args, { cwd: folder, input: async () => "", out, err });
  return { code, ...said };
}

/** Runs the program in the folder, as people do. */
export function asupersync(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

/** Runs the program under a Node that says it is of another version. */
export function under(version: string, ...args: string[]): { code: number | null; out: string; err: string } {
  const versions = `Object.defineProperty(process, "versions", { value: { node: "${version}" } })`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(versions)}`, BIN, ...args],
    { cwd: folder, encoding: "utf8" },
  );
  return { code: status, out: stdout, err: stderr };
}

/** Runs the program for somebody who reads nothing of what it prints, as `| head -0` does. */
export async function unread(...args: string[]): Promise<{ code: number; err: string }> {
  const program = spawn(process.execPath, [BIN, ...args], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  program.stdout.destroy();
  let err = "";
  program.stderr.on("data", (text) => void (err += text));
  const [code] = await once(program, "close");
  return { code, err };
}
