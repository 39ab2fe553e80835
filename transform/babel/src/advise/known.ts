import { type FunctionPath, type NodePath, t } from "../host/babel.ts";
import { functionNamed } from "../host/callee.ts";
import { unwrapped, withCasts } from "../host/paths.ts";
import { isGlobalCombinator, mayCombine } from "../lower/combinator-table.ts";
import { MACROS, type MacroName } from "../lower/macro-table.ts";
import type { Structured } from "../plan/structured.ts";
import { nameOf } from "./names.ts";

/** Macros whose task nobody needs to wait for: the others start what is meant to be awaited. */
const STARTS: ReadonlySet<MacroName> = new Set(["spawn", "background"]);
const WAITS: ReadonlySet<string> = new Set<MacroName>(["sleep", "checkpoint", "timeout", "mask"]);

/** The name that a function is called by, if it has one that the code around it can use. */
function boundName(path: FunctionPath): string | undefined {
  const { node } = path;
  if (t.isFunctionDeclaration(node)) return node.id?.name;
  const { parent } = withCasts(path);
  return t.isVariableDeclarator(parent) && t.isIdentifier(parent.id) ? parent.id.name : undefined;
}

/** What the text of a file alone tells about who is structured: the rest may be anything, and is not spoken of. */
export class Known {
  readonly #structured: ReadonlyMap<t.Node, Structured>;
  readonly #names: ReadonlySet<string | undefined>;
  readonly #macros: ReadonlyMap<t.Node, MacroName>;
  /** What each call starts, for those that were asked about: several visitors ask. */
  readonly #started = new Map<t.Node, string | undefined>();

  constructor(structured: readonly Structured[], macros: ReadonlyMap<t.Node, MacroName>) {
    this.#structured = new Map(structured.map((each) => [each.path.node, each]));
    this.#names = new Set(structured.map(({ path }) => boundName(path)));
    this.#macros = macros;
  }

  /** Whether an expression may name a structured function of this file, by its text. */
  mayName(expression: t.Node): boolean {
    const node = unwrapped(expression);
    if (t.isIdentifier(node)) return this.#names.has(node.name);
    return t.isMemberExpression(node) && t.isThisExpression(unwrapped(node.object));
  }

  /** The structured function of this file that an expression names. */
  functionOf(path: NodePath): Structured | undefined {
    const named = this.mayName(path.node) ? functionNamed(path) : undefined;
    return named && this.#structured.get(named);
  }

  /** Whether a call may start something, by its text: for who has no path yet. */
  mayStart(call: t.CallExpression): boolean {
    return this.#macros.has(call) || this.mayName(call.callee) || mayCombine(call) !== undefined;
  }

  /** The name of what a call starts in the caller's region and gives the task of; undefined if it may be anything else. */
  started(path: NodePath): string | undefined {
    const call = path.node;
    if (!t.isCallExpression(call) || !this.mayStart(call)) return undefined;
    if (!this.#started.has(call)) this.#started.set(call, this.#read(call, path.get("callee") as NodePath));
    return this.#started.get(call);
  }

  #read(call: t.CallExpression, callee: NodePath): string | undefined {
    const macro = this.#macros.get(call);
    if (macro !== undefined && STARTS.has(macro)) return undefined;
    // A generator starts nothing before it is asked.
    const isTask = this.functionOf(callee)?.path.node.generator === false;
    return isTask || (macro !== undefined && isTaskMacro(macro)) || isCombinator(call, callee)
      ? (nameOf(call.callee) ?? macro)
      : undefined;
  }

  /** Whether a call is of a macro, or of the one of that name. */
  isMacro(node: t.Node, name?: MacroName): boolean {
    return name === undefined ? this.#macros.has(node) : this.#macros.get(node) === name;
  }
}

const isTaskMacro = (name: MacroName): boolean => WAITS.has(name) || MACROS[name] === "marked";

function isCombinator(call: t.CallExpression, callee: NodePath): boolean {
  const combinator = mayCombine(call);
  return combinator !== undefined && isGlobalCombinator(callee, combinator);
}
