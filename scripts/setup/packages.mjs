// The npm packages.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run, SetupError } from "./shell.mjs";

const STAMP = join(ROOT, ".asupersync/setup/packages");
const INSTALLED = join(ROOT, "node_modules/.package-lock.json");
const NODE = join(ROOT, "node_modules/.bin/node");

/** Installs what the lock file asks for, unless that was done for this very lock file. */
export function packages() {
  if (existsSync(INSTALLED) && existsSync(NODE) && stamp() === wanted()) return;
  // Not `ci`: it refuses a lock file that was written where the registry had no binaries for other platforms. The lock
  // file stays as it is, and warnings are about the machine's own Node, which does not run the packages.
  if (!run("npm", "install", "--no-save", "--loglevel=error"))
    throw new SetupError("npm could not install the packages.");
  if (!existsSync(NODE)) {
    throw new SetupError(
      "the npm package `node` has no Node 24 for this machine, or npm was told not to run install scripts.",
    );
  }
  mkdirSync(join(STAMP, ".."), { recursive: true });
  writeFileSync(STAMP, wanted());
}

function stamp() {
  return existsSync(STAMP) ? readFileSync(STAMP, "utf8") : undefined;
}

function wanted() {
  return createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .digest("hex");
}
