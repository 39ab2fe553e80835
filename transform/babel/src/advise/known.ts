import { type NodePath, t } from "../host/babel.ts";
import { functionNamed } from "../host/callee.ts";
import { globalName } from "../host/paths.ts";
import { MACROS, type MacroName } from "../lower/macro-table.ts";
import type { Structured } from "../plan/structured.ts";
import { nameOf } from "./names.ts";

/** Macros whose task nobody needs to wait for: the others start what is meant to be awaited. */
const STARTS: ReadonlySet<MacroName> = new Set(["spawn", "background"]);
const WAITS: ReadonlySet<string> = new Set<MacroName>(["sleep", "checkpoint", "timeout", "mask"]);

/** What the text of a file alone tells about who is structured: the rest may be anything, and is not spoken of. */
export class Known {
  readonly #structured: ReadonlyMap<t.Node, Structured>;
  readonly #macros: ReadonlyMap<t.Node, MacroName>;

  constructor(structured: readonly Structured[], macros: ReadonlyMap<t.Node, MacroName>) {
    this.#structured = new Map(structured.map((each) => [each.path.node, each]));
    this.#macros = macros;
  }

  /** The structured function of this file that an expression names. */
  functionOf(path: NodePath): Structured | undefined {
    const named = functionNamed(path);
    return named && this.#structured.get(named);
  }

  /** The name of what a call starts in the caller's region and gives the task of; undefined if it may be anything else. */
  started(path: NodePath): string | undefined {
    const call = path.node;
    if (!t.isCallExpression(call)) return undefined;
    const macro = this.#macros.get(call);
    if (macro !== undefined && STARTS.has(macro)) return undefined;
    const callee = path.get("callee") as NodePath;
    // A generator starts nothing before it is asked.
    const isTask = this.functionOf(callee)?.path.node.generator === false;
    return isTask || (macro !== undefined && isTaskMacro(macro)) || isCombinator(callee)
      ? (nameOf(call.callee) ?? macro)
      : undefined;
  }

  /** Whether a call is of the macro of that name. */
  isMacro(node: t.Node, name: MacroName): boolean {
    return this.#macros.get(node) === name;
  }
}

const isTaskMacro = (name: MacroName): boolean => WAITS.has(name) || MACROS[name] === "marked";

const isCombinator = (callee: NodePath): boolean =>
  ["Promise.all", "Promise.allSettled", "Promise.any", "Promise.race"].includes(globalName(callee) ?? "");
