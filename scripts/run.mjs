// `npm start`, `npm test` and their like: sets up, then hands over to `commands/<name>.ts` under the pinned Node 24.
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { ROOT } from "./setup/shell.mjs";
import { setupOrExit } from "./setup.mjs";

const [name, ...args] = process.argv.slice(2);
const drivesBrowser = name === "test" || name === "bench" || args.includes("--once");
const environment = setupOrExit({ browser: drivesBrowser });

const tools = join(ROOT, "node_modules/.bin");
const child = spawn(join(tools, "node"), [join(ROOT, "scripts/commands", `${name}.ts`), ...args], {
  stdio: "inherit",
  env: { ...process.env, ...environment, PATH: `${tools}${delimiter}${process.env.PATH}` },
});
// A server at the end of this chain stops when its starter is told to, and the terminal waits for it.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 1 : code));
