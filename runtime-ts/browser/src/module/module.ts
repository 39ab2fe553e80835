import { AsupersyncError } from "../api/errors.ts";
import { describe, type Fn } from "../driver/descriptor.ts";
import { parts } from "../driver/parts.ts";
import { siteIn } from "../driver/report/sites.ts";

/** The version of this surface (L12). */
export const ABI = 1;

/**
 * The descriptors of a module's structured functions, by number.
 *
 * @param abi the version of the surface that the module was compiled for
 * @param id the module's path from the root
 * @param table names and sites by turns
 * @param plain the numbers of those that have nothing to wait at
 * @throws {AsupersyncError} ASX1010 if the versions differ (L12)
 */
export function module(abi: number, id: string, table: readonly string[], plain?: readonly number[]): Fn[] {
  demandSurface(abi, id);
  parts.siteOf = siteIn;
  const functions: Fn[] = [];
  for (let at = 0; at < table.length; at += 2)
    functions.push(describe(table[at] ?? "", id, plain?.includes(at / 2), table[at + 1]));
  return functions;
}

/**
 * {@link module} of a build that has names and sites in a manifest: a page does not read them.
 *
 * @param id the module's number in the manifest
 * @param count how many functions it has there
 * @param plain the numbers of those that have nothing to wait at
 * @throws {AsupersyncError} ASX1010 if the versions differ (L12)
 */
export function numbered(abi: number, id: string, count: number, plain?: readonly number[]): Fn[] {
  demandSurface(abi, id);
  return Array.from({ length: count }, (_, number) => describe(`${id}#${number}`, id, plain?.includes(number)));
}

function demandSurface(abi: number, id: string): void {
  if (abi === ABI) return;
  throw new AsupersyncError("ASX1010", `${id} was compiled for surface ${abi}, this runtime has surface ${ABI}`);
}
