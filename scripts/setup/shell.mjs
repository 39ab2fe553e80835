// Commands of the system, and what to say when they are not there.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Something that a person has to do before we can go on; the message says what. */
export class SetupError extends Error {}

/**
 * Runs a command silently.
 * @returns {string | undefined} its standard output, or `undefined` when it is missing or fails
 */
export function ask(command, ...args) {
  const result = spawnSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return result.status === 0 ? result.stdout.trim() : undefined;
}

/**
 * Runs a command in the root, showing the command and all that it prints.
 * @returns {boolean} whether it succeeded
 */
export function run(command, ...args) {
  console.log(`setup: ${[command, ...args].join(" ")}`);
  return spawnSync(command, args, { cwd: ROOT, stdio: "inherit" }).status === 0;
}

/** The first of these commands that is in the path, as a path. */
export function which(...commands) {
  for (const command of commands) {
    const found = ask("/bin/sh", "-c", 'command -v "$1"', "sh", command);
    if (found) return found;
  }
  return undefined;
}
