/**
 * `node bench/src/profile/main.ts CASE [CONTENDER]`: where one contender's time goes in Node, by function, or in a memory case
 * its bytes, by kind of object. For whoever wants to make it faster; no part of the bench.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { bundle } from "../build.ts";
import { readCases } from "../cases.ts";

const CHILD = fileURLToPath(new URL("./child.ts", import.meta.url));

const [name = "", contender = "ours"] = process.argv.slice(2);
const item = (await readCases()).find((item) => item.name.startsWith(name));
if (item === undefined || name === "") throw new Error("usage: main.ts CASE [CONTENDER]");

const file = await bundle({
  entry: `contenders/${contender}.ts`,
  name: contender,
  outDir: "dist/profile",
  minify: false,
});
const child = spawn(process.execPath, ["--expose-gc", CHILD, file, item.name, contender], { stdio: "inherit" });
const [code] = await once(child, "exit");
process.exitCode = code ?? 1;
