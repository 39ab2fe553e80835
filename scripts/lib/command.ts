import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** The repository's root, with a slash at its end. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

type Command = readonly [file: string, ...args: string[]];

/** What a stage's command may take, in milliseconds: a test that spins can be stopped only from outside. */
const LIMIT = 15 * 60_000;

/** A command that ended otherwise than with 0. */
export class CommandError extends Error {
  /** Its exit code, or the signal that ended it. */
  readonly end: number | string;
  readonly output: string;

  constructor(command: readonly string[], end: number | string, output: string) {
    super(`${command.join(" ")} ended with ${end}`);
    this.end = end;
    this.output = output;
  }
}

/**
 * Runs a command in the root, with all that it says on the terminal. What we are told to stop, it is told to stop;
 * after a quarter of an hour it is told so anyway.
 *
 * @throws {CommandError} if it ends otherwise than with 0
 */
export async function run(...command: Command): Promise<void> {
  await start(command, "inherit", LIMIT);
}

/**
 * As `run`, and gives what it wrote to its standard output besides showing it.
 *
 * @throws {CommandError} if it ends otherwise than with 0; `output` holds what it wrote until then
 */
export async function tee(...command: Command): Promise<string> {
  return start(command, "pipe", LIMIT);
}

/** Runs a command as the last thing that this process does, for as long as it likes, and ends as it ends. */
export async function handOver(...command: Command): Promise<never> {
  try {
    await start(command, "inherit");
    process.exit(0);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    process.exit(typeof error.end === "number" ? error.end : 1);
  }
}

async function start([file, ...args]: Command, stdout: "inherit" | "pipe", timeout?: number): Promise<string> {
  const child = spawn(file, args, { cwd: ROOT, stdio: ["inherit", stdout, "inherit"], timeout });
  const ended = Promise.withResolvers<number | string>();
  child.once("error", ended.reject);
  child.once("close", (code, signal) => ended.resolve(code ?? signal ?? "unknown end"));
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, forward);
  try {
    child.stdout?.pipe(process.stdout, { end: false });
    const [end, output] = await Promise.all([ended.promise, child.stdout ? text(child.stdout) : ""]);
    if (end !== 0) throw new CommandError([file, ...args], end, output);
    return output;
  } finally {
    for (const signal of signals) process.off(signal, forward);
  }
}
