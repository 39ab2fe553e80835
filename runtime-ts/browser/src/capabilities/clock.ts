import { realm } from "../driver/realm.ts";

/** `Date.now` of the runtime (L11). Bound late, so that fakes which a test installs work (T4). */
export const dateNow = (): number => realm.current?.driver.recording?.inputs?.dateNow() ?? Date.now();

/** `new Date()` of the runtime (L11). */
export const newDate = (): Date => new Date(dateNow());

/** `performance.now` of the runtime (L11). */
export const performanceNow = (): number =>
  realm.current?.driver.recording?.inputs?.performanceNow() ?? performance.now();
