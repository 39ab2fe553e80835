// Makes a fresh clone ready: npm packages (the pinned Node 24 among them), a Rust that compiles for wasm, and a browser.
// Plain JavaScript for the Node that is there (20 or newer), because it runs before anything is installed.
import { browser } from "./setup/browser.mjs";
import { packages } from "./setup/packages.mjs";
import { rust } from "./setup/rust.mjs";
import { SetupError } from "./setup/shell.mjs";

/**
 * Installs what is missing, and says what it does. Quick when nothing is.
 * @param {{ browser: boolean }} needs whether what follows drives a browser
 * @returns {Record<string, string>} environment for what follows: `CHROMIUM` is the path of the browser
 */
export function setup(needs) {
  const started = performance.now();
  packages();
  const found = [rust()];
  const environment = {};
  if (needs.browser) {
    environment.CHROMIUM = browser();
    found.push(environment.CHROMIUM);
  }
  console.log(`setup: ${found.join(", ")} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return environment;
}

/** As `setup`, but ends the process with a plain message when something cannot be installed from here. */
export function setupOrExit(needs) {
  try {
    return setup(needs);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`\nsetup: ${error.message}`);
    process.exit(1);
  }
}

if (process.argv[1] === import.meta.filename) setupOrExit({ browser: true });
