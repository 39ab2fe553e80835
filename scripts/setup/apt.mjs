// Debian's packages, for machines that have them.
import { run, which } from "./shell.mjs";

let updated = false;

/**
 * Installs Debian packages, by sudo where we are not root.
 * @returns {boolean} whether all of them are installed now
 */
export function apt(...packages) {
  if (!which("apt-get")) return false;
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo"];
  const get = (...args) => run(...asRoot, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args);
  // An old list names versions that the mirror has dropped since.
  if (!updated) updated = get("update");
  return get("install", "--yes", "--no-install-recommends", ...packages);
}
