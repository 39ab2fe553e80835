import { AsupersyncError } from "../api/errors.ts";
import type { Obligation } from "../api/obligation.ts";
import { reserve } from "../driver/obligation.ts";
import { here } from "./here.ts";

/**
 * The function that runs now reserves an obligation: it commits or aborts it before it ends, or hands it to another
 * task (B1).
 *
 * @throws {AsupersyncError} ASX1001 where no function runs that could answer for it.
 */
export function obligation(label = "obligation"): Obligation {
  const reserved = reserve(here("obligation"), label);
  if (reserved) return reserved;
  throw new AsupersyncError("ASX1001", `obligation("${label}") was called where no structured function runs.`);
}
