import type { FunctionPath } from "../host/babel.ts";
import { enclosingFunction } from "../host/paths.ts";
import type { Reporter } from "../host/report.ts";
import { labelOf } from "../mark/label.ts";
import type { ReactFunction, Structured } from "./structured.ts";

/** What React Compiler takes a function for, by its name. */
function reactKind(name: string): ReactFunction["kind"] | undefined {
  if (/^use[A-Z0-9]/.test(name)) return "hook";
  return /^[A-Z]/.test(name) && !name.includes(".") && !name.includes("/") ? "component" : undefined;
}

/** The component or hook around a function, by name, and which of them it is. */
export function reactFunction(path: FunctionPath): ReactFunction | undefined {
  for (let around = enclosingFunction(path); around; around = enclosingFunction(around)) {
    const name = labelOf(around);
    const kind = reactKind(name);
    if (kind) return { name, kind };
  }
  return undefined;
}

/** Warns of generators that stay in a component or hook: React Compiler skips such a function whole (L5). */
export function warnOfComponents(structured: readonly Structured[], reporter: Reporter): void {
  for (const { path, label, placement, component, isPlain } of structured) {
    if (!component || isPlain || placement.kind !== "in place") continue;
    reporter.report(
      "ASX2202",
      { name: `\`${label}\``, component: `\`${component.name}\``, reason: placement.reason, kind: component.kind },
      path.node,
    );
  }
}
