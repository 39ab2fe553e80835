import type { Reporter } from "../host/report.ts";
import { mergeVisitors } from "../host/visitor.ts";
import type { Macros } from "../plan/macros.ts";
import type { Plan } from "../plan/plan.ts";
import type { Advice } from "./advice.ts";
import { bareCall } from "./bare-call.ts";
import { bareCallback } from "./bare-callback.ts";
import { closedResource } from "./closed-resource.ts";
import { endlessLoop } from "./endless-loop.ts";
import { Known } from "./known.ts";
import { restoringCatch } from "./restoring-catch.ts";
import { storedTask } from "./stored-task.ts";

/** All that is warned of: a visitor a file. To add one, write it and name it here. */
const advising = mergeVisitors<Advice>(bareCall, bareCallback, storedTask, closedResource, restoringCatch, endlessLoop);

/** Warns of what compiles, and is probably not what was meant (L16): before anything is lowered. */
export function advise({ structured, tree }: Plan, macros: Macros, reporter: Reporter): void {
  const known = new Known(structured, macros.calls);
  // Other async functions are looked at by themselves, or not at all.
  for (const each of structured) tree.walkLayer(each.path, advising, { structured: each, known, tree, reporter });
}
