import { CompileError } from "@asupersync/diagnostics";

/** A failure that the user can do something about: the code does not compile or parse, or a file cannot be reached. */
export const isExpected = (error: unknown): error is Error =>
  error instanceof CompileError || (error instanceof Error && "code" in error && typeof error.code === "string");
