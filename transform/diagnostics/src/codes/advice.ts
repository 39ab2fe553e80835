import type { Group } from "../entry.ts";

/** What compiles, and is probably not what was meant. */
export const adviceCodes = {
  ASX2204: {
    title: "BareCall",
    severity: "warning",
    message: "nobody awaits `{name}(...)`, and the function waits for it all the same",
    fix: "Write `await {name}(...)`, or `void {name}(...)` to hand it to the scope, or `spawn({name}, ...)` if its failure is to end the function.",
  },
  ASX2205: {
    title: "StoredTask",
    severity: "warning",
    message: "the task of `{name}(...)` is kept in `{place}`, but ends with the function that started it",
    fix: "Keep the value and not the task, or let the work have an owner of its own: `shared(...)`.",
  },
  ASX2206: {
    title: "BareCallback",
    severity: "warning",
    message: "`{name}` is passed by its bare name: called later, it has no region",
    fix: "Write `async (...args) => {name}(...args)`, which remembers the function that it was made in, or `bind({name})` for the nearest scope.",
  },
  ASX2207: {
    title: "ClosedUnderChild",
    severity: "warning",
    message:
      "`{name}(...)` may still use `{resource}` when this block closes it: a throw does not wait for what is not awaited",
    fix: "Await it before anything else can throw, or start what runs side by side in the argument of `Promise.all`.",
  },
  ASX2208: {
    title: "RestoringCatch",
    severity: "warning",
    message: "this `catch` undoes what was done before (`{what}`), but a cancellation passes no `catch`",
    fix: "Undo it in a `finally`, or in a `defer(...)` of `@asupersync/macros`.",
  },
  ASX2209: {
    title: "LoopWithoutCheckpoint",
    severity: "warning",
    message: "this loop has no checkpoint and no way out: it cannot be cancelled, and nobody else runs",
    fix: "Await something in it: what it waits for, `sleep(...)`, or `checkpoint()` of `@asupersync/macros`.",
  },
} as const satisfies Group;
