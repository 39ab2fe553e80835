import type { Visitor } from "../host/babel.ts";
import type { Reporter } from "../host/report.ts";
import { mergeVisitors, skipInside, walkInside } from "../host/walk.ts";
import type { Macros } from "../plan/macros.ts";
import type { Order } from "../plan/order.ts";
import type { Structured } from "../plan/structured.ts";
import type { Advice } from "./advice.ts";
import { bareCall } from "./bare-call.ts";
import { bareCallback } from "./bare-callback.ts";
import { closedResource } from "./closed-resource.ts";
import { endlessLoop } from "./endless-loop.ts";
import { Known } from "./known.ts";
import { restoringCatch } from "./restoring-catch.ts";
import { storedTask } from "./stored-task.ts";

/** Other async functions are looked at by themselves, or not at all. */
const boundary: Visitor<Advice> = {
  Function(path) {
    if (path.node.async) skipInside(path);
  },
};

/** All that is advised of: an idea a file. To add one, write its visitor and name it here. */
const visitor = mergeVisitors<Advice>(
  boundary,
  bareCall,
  bareCallback,
  storedTask,
  closedResource,
  restoringCatch,
  endlessLoop,
);

/** Warns of what compiles, and is probably not what was meant (L16): before anything is lowered. */
export function advise(structured: readonly Structured[], macros: Macros, order: Order, reporter: Reporter): void {
  const known = new Known(structured, macros.calls);
  for (const each of structured) walkInside(each.path, visitor, { structured: each, known, order, reporter });
}
