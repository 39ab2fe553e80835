import type { Severity } from "@asupersync/diagnostics";
import type { FunctionPath, t } from "../host/babel.ts";
import type { Reporter } from "../host/report.ts";
import type { Origin } from "../mark/mark.ts";
import type { PlanContext } from "./context.ts";
import { jumpsOutOf } from "./finally.ts";
import type { Inside } from "./inside.ts";
import type { Layer } from "./layer.ts";
import { isPlain } from "./plain.ts";

/** What was found in a function that it may be refused for. */
export interface Candidate {
  readonly path: FunctionPath;
  readonly origin: Origin;
  readonly label: string;
  readonly layer: Layer;
  readonly inside: Inside;
}

/** Mode `"all"` asks for what can be had: there, what cannot be lowered stays native, with a warning. */
const severityFor = (origin: Origin): Severity => (origin === "mode" ? "warning" : "error");

const JUMPS: Partial<Record<t.Node["type"], string>> = {
  ReturnStatement: "return",
  BreakStatement: "break",
  ContinueStatement: "continue",
};

/** Tells of jumps out of a `finally`; such a function is lowered all the same in mode `"all"`. */
export function reportJumps({ origin, layer }: Candidate, { tree, reporter }: PlanContext): void {
  for (const cleanup of layer.finallys) {
    for (const jump of jumpsOutOf(cleanup, tree))
      reporter.report("ASX2101", { jump: JUMPS[jump.node.type] ?? "jump" }, jump.node, severityFor(origin));
  }
}

/** Tells of a direct `eval`, which keeps a function where it is and which the compiler cannot see into. */
export function reportEval({ label, inside }: Candidate, reporter: Reporter): void {
  if (inside.directEval) reporter.report("ASX2203", { name: `\`${label}\`` }, inside.directEval);
}

/** Tells what cannot be lowered (L17), and gives the first reason, if there is one: then the function stays native. */
export function whyRefused({ path, origin, label, layer, inside }: Candidate, reporter: Reporter): string | undefined {
  const severity = severityFor(origin);
  const before = reporter.diagnostics.length;
  if (inside.outerYield && !isPlain(path, layer))
    reporter.report("ASX2105", { name: `\`${label}\`` }, inside.outerYield, severity);
  return reporter.diagnostics[before]?.message;
}
