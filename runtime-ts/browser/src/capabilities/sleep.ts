import { badTime, noScope, scopeClosed } from "../api/errors.ts";
import type { Task } from "../api/scope.ts";
import { failed } from "../driver/call/start.ts";
import { ownerOf } from "../driver/cleanup/shield.ts";
import { describe } from "../driver/descriptor.ts";
import { realm } from "../driver/realm.ts";

const SLEEP = describe("sleep");

/**
 * Waits for `ms` milliseconds, as a child of the current region, else of the installed root scope: cancelled with it, and
 * waited for (L11). Never throws; the task fails with ASX1001 without either, with ASX1002 in a scope that has closed, and
 * with ASX1009 for a negative or missing time.
 */
export function sleep(ms: number): Task<void> {
  const current = realm.current ?? realm.root;
  if (current === null) return failed(null, SLEEP, noScope("sleep")) as unknown as Task<void>;
  if (!(ms >= 0)) return failed(current, SLEEP, badTime("sleep", ms)) as unknown as Task<void>;
  const { driver } = current;
  const region = ownerOf(current);
  const due = (driver.touch() ?? driver.time()) + ms;
  const slot = driver.kernel.open_timer(region.slot, region.serial, SLEEP.label, due);
  const timer = driver.adopt(slot, region, SLEEP);
  driver.setAlarm();
  if (realm.current === null) driver.wake(); // time that passed just now may have ended another's wait
  return (timer ?? failed(current, SLEEP, scopeClosed("sleep"))) as unknown as Task<void>;
}
