/**
 * `node bench/src/instructions.ts`: how many instructions the kernel takes for each operation, natively and optimized, as
 * valgrind counts them. The same on every run, whatever else the machine does.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const program = `${root}target/release/examples/operations`;
const FEW = 1_000;
const MANY = 3_000;

function count(name: string, rounds: number): number {
  const args = ["--tool=callgrind", "--callgrind-out-file=/dev/null", program, name, String(rounds)];
  const { stderr, error, status } = spawnSync("valgrind", args, { encoding: "utf8" }); // it reports on its standard error
  const collected = /Collected : (\d+)/.exec(stderr ?? "")?.[1];
  if (collected === undefined || status !== 0)
    throw new Error(`valgrind did not count "${name}": ${error?.message ?? stderr}`);
  return Number(collected);
}

/** Of one round: what the process takes besides falls out. */
const each = (name: string): number => (count(name, MANY) - count(name, FEW)) / (MANY - FEW);

const build = [
  "build",
  "--quiet",
  "--release",
  "--package",
  "asupersync-native",
  "--no-default-features",
  "--example",
  "operations",
];
execFileSync("cargo", build, { cwd: root, stdio: "inherit" });
const names = execFileSync(program, { encoding: "utf8" }).trim().split("\n");
for (const name of names) console.log(`${each(name).toFixed(0).padStart(6)}  ${name}`);
