import { type Code, table } from "@asupersync/diagnostics";
import { pageOf } from "@asupersync/diagnostics/pages";
import { UsageError } from "../command.ts";

/** Whether an argument of `explain` asks about a code, `ASX1002` or `asx1002`, and not about a file. */
export const isCode = (argument: string): boolean => /^asx\d+$/i.test(argument);

/**
 * The page of a code.
 *
 * @throws {UsageError} if there is no such code
 */
export function explainCode(argument: string): string {
  const code = argument.toUpperCase();
  if (Object.hasOwn(table, code)) return pageOf(code as Code);
  throw new UsageError(`there is no code ${code}`);
}
