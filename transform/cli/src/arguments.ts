import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { UsageError } from "./command.ts";

/**
 * The options of a command, and what else stands there.
 *
 * @throws {UsageError} for an option that the command does not have, or that lacks its value.
 */
export function parse<const Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/**
 * The one file that is named, if any is.
 *
 * @throws {UsageError} for more than one.
 */
export function fileOf(positionals: readonly string[]): string | undefined {
  if (positionals.length > 1) throw new UsageError(`one file at a time, not ${positionals.length}`);
  return positionals[0];
}
