import { AsupersyncError } from "../api/errors.ts";
import { describe, type Fn } from "../driver/descriptor.ts";

/** The version of this surface (L12). */
export const ABI = 1;

/**
 * The descriptors of a module's structured functions, by number.
 *
 * @param abi the version of the surface that the module was compiled for
 * @param id the module's path from the root, or its number in the manifest
 * @param table names and sites by turns, or how many functions the manifest has
 * @throws {AsupersyncError} ASX1010 if the versions differ (L12)
 */
export function module(abi: number, id: string, table: readonly string[] | number): Fn[] {
  if (abi !== ABI) {
    throw new AsupersyncError("ASX1010", `${id} was compiled for surface ${abi}, this runtime has surface ${ABI}`);
  }
  if (typeof table === "number") return Array.from({ length: table }, (_, number) => describe(`${id}#${number}`, id));
  const functions: Fn[] = [];
  for (let at = 0; at < table.length; at += 2) functions.push(describe(table[at] ?? "", id, table[at + 1]));
  return functions;
}
