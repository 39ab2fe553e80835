import { request } from "../driver/cancel/cancel.ts";
import { scopeOf } from "../driver/region/scope.ts";
import { here } from "./here.ts";

/**
 * Asks the nearest scope to end (C1): the caller is left at its next checkpoint, as is all else that runs there.
 *
 * @throws {AsupersyncError} ASX1001 outside any region.
 */
export function cancelScope(reason?: unknown): void {
  request(scopeOf(here("cancelScope")), "user", reason);
}
