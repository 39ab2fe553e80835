import { onBehalfOf } from "../driver/call/behalf.ts";
import { scopeOf } from "../driver/region/scope.ts";
import { here } from "./here.ts";

/**
 * Ties a function to the nearest scope (O8): what it calls belongs there, whoever calls it and when, and neither delays
 * nor fails the function that made it. Once the scope has closed, a structured function called so fails with ASX1002.
 *
 * @returns the function to hand out; it passes on `this`, arguments and result.
 * @throws {AsupersyncError} ASX1001 outside any region.
 */
export function bind<This, A extends unknown[], T>(fn: (this: This, ...args: A) => T): (this: This, ...args: A) => T {
  const scope = scopeOf(here("bind"));
  return function bound(this: This, ...args: A): T {
    try {
      return onBehalfOf(scope, () => fn.apply(this, args));
    } finally {
      scope.driver.wake(); // whoever runs now may be of another runtime, or nobody
    }
  };
}
