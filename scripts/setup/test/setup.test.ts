import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { ROOT } from "../../lib/command.ts";

/** Runs a function of the set-up in a process whose `PATH` is one folder with these shell scripts in it. */
function withTools(tools: Record<string, string>, module: string, call: string, env: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "asupersync-setup-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, script] of Object.entries(tools)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  for (const name of ["env", "sudo"]) if (!(name in tools)) symlinkSync("/usr/bin/env", join(folder, name));
  const code = `import * as it from ${JSON.stringify(join(ROOT, "scripts/setup", module))};
    try { console.log("=>", await it.${call}); } catch (error) { console.log("=>", error.constructor.name, error.message); }`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], {
    env: { PATH: folder, ...env },
    encoding: "utf8",
  });
  return { folder, said: stdout, result: stdout.split("=> ")[1]?.trim() };
}

describe("the browser", () => {
  test("is the first by its usual names in the path", () => {
    const { folder, result } = withTools({ "google-chrome": "" }, "browser.mjs", "browser()");
    expect(result).toBe(join(folder, "google-chrome"));
  });

  test("is the one that CHROMIUM names, whatever else is there", () => {
    const { result } = withTools({ chromium: "" }, "browser.mjs", "browser()", { CHROMIUM: "/bin/sh" });
    expect(result).toBe("/bin/sh");
  });

  test("is not another one when CHROMIUM points nowhere", () => {
    const { result } = withTools({ chromium: "" }, "browser.mjs", "browser()", { CHROMIUM: "/no/such/browser" });
    expect(result).toMatch(/^SetupError there is no browser at \/no\/such\/browser/);
  });

  test("is installed by apt where there is none", () => {
    const apt = `echo "apt-get $*"; case "$*" in *chromium) echo > "\${0%/*}/chromium"; /bin/chmod +x "\${0%/*}/chromium";; esac`;
    const { folder, said, result } = withTools({ "apt-get": apt }, "browser.mjs", "browser()");
    expect(result).toBe(join(folder, "chromium"));
    expect(said).toMatch(/apt-get update\n[\s\S]*apt-get install --yes --no-install-recommends chromium\n/);
  });

  test("is the person's to install where there is no apt", () => {
    const { result } = withTools({}, "browser.mjs", "browser()");
    expect(result).toMatch(/^SetupError no Chromium here\. Install/);
  });
});

describe("Rust", () => {
  const cargo = "echo cargo 1.95.0";
  const rustc = (version: string, library: string) =>
    `case "$1" in --version) echo "rustc ${version} (hash)";; *) echo "${library}";; esac`;

  test("is what the path has, with nothing to do, if it is new enough and knows wasm", () => {
    const { result } = withTools({ cargo, rustc: rustc("1.95.0", "/") }, "rust.mjs", "rust()");
    expect(result).toBe("rustc 1.95.0");
  });

  test("is updated by rustup when it is too old", () => {
    const update = `echo "rustup $*"; echo '#!/bin/sh
${rustc("1.95.0", "/")}' > "\${0%/*}/rustc"`;
    const { said, result } = withTools({ cargo, rustc: rustc("1.70.0", "/"), rustup: update }, "rust.mjs", "rust()");
    expect(said).toContain("rustup toolchain install stable --profile minimal --component rustfmt,clippy\n");
    expect(result).toBe("rustc 1.95.0");
  });

  test("is the person's to install where there is neither rustup nor apt", () => {
    expect(withTools({}, "rust.mjs", "rust()").result).toMatch(
      /^SetupError Rust 1\.\d+ or newer is needed\. Install it/,
    );
  });
});
