import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const script = fileURLToPath(new URL("../scripts/lifting.ts", import.meta.url));

it("L5: of the functions that others have written, at least three in four are lifted", {
  timeout: 600_000,
}, async () => {
  const { stdout: told } = await promisify(execFile)(process.execPath, [script, "happy-dom", "effect", "ajv"]);
  const [, share = 0, functions = 0] = /([\d.]+) % of (\d+) async functions/.exec(told) ?? [];
  expect(Number(functions), "enough of them to say so").toBeGreaterThan(100);
  expect(Number(share)).toBeGreaterThanOrEqual(75);
});
