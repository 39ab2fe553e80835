import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** No sandbox, as containers lack the kernel's part in it; and nothing that talks to hosts other than the test's. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Where Chromium is: the environment variable `CHROMIUM`, else the first of its usual names on the `PATH`.
 *
 * @throws if there is none, saying how to get one
 */
function findChromium(): string {
  const named = process.env.CHROMIUM;
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin"];
  const candidates = named ? [named] : folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = candidates.find(isExecutable);
  if (found === undefined) {
    throw new Error(
      named
        ? `CHROMIUM names ${named}, which is not an executable file`
        : "Chromium was not found: install it (on Debian: apt-get install chromium) or set CHROMIUM to its path",
    );
  }
  return found;
}

/**
 * Starts a headless Chromium. The caller closes it.
 *
 * @param flags to be added, for instance `--js-flags=--expose-gc`
 */
export function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: [...FLAGS, ...flags] });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
