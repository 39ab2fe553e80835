import type { Diagnostic } from "@asupersync/diagnostics";
import type { FileContext } from "../lower/lowering.ts";
import { labelOf } from "../mark/label.ts";
import type { Origin } from "../mark/mark.ts";
import type { Plan } from "../plan/plan.ts";
import { writeSites } from "../plan/sites.ts";
import type { Structured } from "../plan/structured.ts";
import type { Locate } from "./locate.ts";

/** What became of a compiled function. */
export interface CompiledFunction {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  /** Its sites as the module's table has them. */
  readonly sites: string;
  /** What marked it. */
  readonly markedBy: Origin;
  readonly placement: "lifted" | "in place";
  /** Whether it has anything to wait at; else its body is a plain function (L20). */
  readonly waits: boolean;
  /** Why it could not be lifted. */
  readonly reason?: string;
}

/** An async function that stays native. */
export interface NativeFunction {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

/** What the plugin leaves in `file.metadata.asupersync`, for manifests and for `explain`. */
export interface Metadata {
  /** The module's id as the compiled code has it. */
  readonly id: string;
  /** Its path from the root. */
  readonly path: string;
  /** By their number in the module's table. */
  readonly functions: readonly CompiledFunction[];
  readonly native: readonly NativeFunction[];
  /** What the file imports from the compiled surface. */
  readonly imports: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const placeOf = ({ path }: Pick<Structured, "path">, locate: Locate): { line: number; column: number } =>
  locate({ line: path.node.loc?.start.line ?? 0, column: path.node.loc?.start.column ?? 0 });

function describe(structured: Structured, locate: Locate): CompiledFunction {
  const { label, path, sites, origin, placement, isPlain } = structured;
  const compiled = {
    name: label,
    ...placeOf(structured, locate),
    sites: writeSites(path, sites, locate),
    markedBy: origin,
    placement: placement.kind,
    waits: !isPlain,
  };
  return placement.kind === "in place" ? { ...compiled, reason: placement.reason } : compiled;
}

/** What is to become of each async function. */
export function describePlan({ structured, native }: Plan, locate: Locate): Pick<Metadata, "functions" | "native"> {
  return {
    functions: structured.map((each) => describe(each, locate)),
    native: native.map(({ path, reason }) => ({ name: labelOf(path), ...placeOf({ path }, locate), reason })),
  };
}

export function metadataOf(plan: Plan, { record, locate, surface, reporter }: FileContext): Metadata {
  return {
    id: record.id,
    path: record.path,
    ...describePlan(plan, locate),
    imports: surface.names,
    diagnostics: reporter.diagnostics,
  };
}
