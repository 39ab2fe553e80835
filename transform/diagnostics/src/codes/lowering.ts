import type { Group } from "../entry.ts";

/** What cannot be lowered, or not as well as the reader may expect. */
export const loweringCodes = {
  ASX2101: {
    title: "JumpOutOfFinally",
    severity: "error",
    message: "`{jump}` leaves a `finally` block: it would swallow the cancellation that runs it",
    fix: "Move the `{jump}` after the `try` statement, or into the `catch`.",
  },
  ASX2105: {
    title: "YieldAsName",
    severity: "error",
    message: "`yield` is a name from outside of {name} and cannot be used in it",
    fix: "Rename it: a body that waits is lowered to a generator, where `yield` is a keyword.",
  },
  ASX2106: {
    title: "SuperForm",
    severity: "error",
    message: "this use of `super` cannot be lowered",
    fix: "Read or write the property through a method of the class.",
  },
  ASX2107: {
    title: "DetachedOptionalCall",
    severity: "error",
    message: "`void` before an optional call with an `await` in it cannot be lowered",
    fix: "Await the value first and keep it in a constant.",
  },
  ASX2201: {
    title: "CombinatorNotMapped",
    severity: "warning",
    message:
      "{what} is not the global `Promise.{name}` called by its name, so what it waits for is not cancelled with the race or the failure",
    fix: "Call `Promise.{name}(...)` directly on the global `Promise`.",
  },
  ASX2202: {
    title: "YieldInComponent",
    severity: "warning",
    message: "{name} stays inside {component} ({reason}), so React Compiler will skip that {kind}",
    fix: "Capture only parameters and constants that are declared before it and never reassigned.",
  },
  ASX2203: {
    title: "DirectEval",
    severity: "warning",
    message: "{name} calls `eval` directly, so it stays in place and what `eval` evaluates is not lowered",
    fix: 'Call `(0, eval)(...)`, or opt the function out with "use no structured".',
  },
} as const satisfies Group;
