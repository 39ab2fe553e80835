import type { CompileOptions } from "@asupersync/unplugin";
import { UsageError } from "./command.ts";

export type Mode = NonNullable<CompileOptions["mode"]>;

/** @throws {UsageError} for what is no mode. */
export function modeOf(value: string): Mode {
  if (value === "annotation" || value === "all") return value;
  throw new UsageError(`--mode is "annotation" or "all", not "${value}"`);
}
