import { readFileSync } from "node:fs";
import { type Command, type Terminal, UsageError } from "./command.ts";
import { compile } from "./commands/compile.ts";
import { decode } from "./commands/decode.ts";
import { doctor } from "./commands/doctor.ts";
import { explain } from "./commands/explain.ts";

/** By their names. To add one, write its file in `commands/` and name it here. */
const COMMANDS: Readonly<Record<string, Command>> = { compile, explain, doctor, decode };

function versionOf(): string {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  return version;
}

function usage(): string {
  const lines = Object.values(COMMANDS).flatMap((command) => [
    `  asupersync ${command.usage}`,
    `      ${command.summary}`,
  ]);
  return `Usage:\n${lines.join("\n")}\n`;
}

/** `--help` or `-h`, wherever it stands before a `--`. */
function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  return argv.slice(0, end < 0 ? argv.length : end).some((argument) => argument === "--help" || argument === "-h");
}

function commandOf(name: string | undefined): Command {
  if (name === undefined) throw new UsageError("no command is named");
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`there is no command "${name}"`);
  return command;
}

/**
 * Runs the command line.
 *
 * @param argv what stands after the program's name
 * @returns the exit code: 0, 1 if the work failed, 2 if the command line was wrong
 */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...args] = argv;
  if (name === "help" || asksForHelp(argv)) {
    terminal.out(usage());
    return 0;
  }
  if (name === "--version" || name === "-v") {
    terminal.out(`${versionOf()}\n`);
    return 0;
  }
  try {
    return await commandOf(name).run(args, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`asupersync: ${error.message}\n\n${usage()}`);
    return 2;
  }
}
