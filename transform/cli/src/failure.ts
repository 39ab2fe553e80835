import { CompileError } from "@asupersync/diagnostics";
import type { Terminal } from "./command.ts";

/** A failure that the user can do something about: the code does not compile or parse, or a file cannot be reached. */
export const isExpected = (error: unknown): error is Error =>
  error instanceof CompileError || (error instanceof Error && "code" in error && typeof error.code === "string");

/** What `work` comes to; undefined if that is an expected failure, which is printed. */
export async function orTold<T>({ err }: Terminal, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!isExpected(error)) throw error;
    err(`${error.message}\n`);
    return undefined;
  }
}
