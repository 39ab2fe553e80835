// What npm is to pack beside a package's own files: the licences, and what its `prepack` names, as FROM TO. Runs in the package's folder.
import { cpSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
for (const licence of ["LICENSE-APACHE", "LICENSE-MIT"]) cpSync(`${root}${licence}`, licence);

const [from, to] = process.argv.slice(2);
if (from !== undefined && to !== undefined) {
  rmSync(to, { recursive: true, force: true });
  cpSync(`${root}${from}`, to, { recursive: true });
}
