// A Chromium, for the pages that tests and benchmarks drive.
import { existsSync } from "node:fs";
import { apt } from "./apt.mjs";
import { SetupError, which } from "./shell.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * Finds a browser, or installs Debian's.
 * @returns {string} its path; the variable `CHROMIUM` goes before all that we find
 */
export function browser() {
  const named = process.env.CHROMIUM ?? process.env.CHROME_PATH;
  if (named) {
    const path = which(named);
    if (!path) throw new SetupError(`there is no browser at ${named}, where CHROMIUM or CHROME_PATH points.`);
    return path;
  }
  const found = find() ?? (apt("chromium") ? find() : undefined);
  if (!found) throw new SetupError("no Chromium here. Install Chromium or Chrome, or set CHROMIUM to the path of one.");
  return found;
}

function find() {
  return which(...NAMES) ?? APPLICATIONS.find((path) => existsSync(path));
}
