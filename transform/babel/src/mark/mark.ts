import type { FunctionPath, t } from "../host/babel.ts";
import { enclosingFunction, unwrapped } from "../host/paths.ts";
import type { Reporter } from "../host/report.ts";
import type { Tree } from "../host/tree.ts";
import { mergeVisitors } from "../host/visitor.ts";
import { directivesOf, NATIVE, type Prologue, readPrologue, STRUCTURED, textOf } from "./directive.ts";
import { labelOf, NAMELESS } from "./label.ts";
import { removedBy } from "./removed.ts";
import { meantDirective } from "./spelling.ts";

/** Why a function is marked: by its own directive, its module's, a marked function around it, or mode `"all"`. */
export type Origin = "directive" | "module" | "nested" | "mode";

/** What was decided for one function; `native` says why an async function stays as it is. */
export type Decision = { readonly origin: Origin } | { readonly native: string };

export const isMarked = (decision: Decision | undefined): decision is { origin: Origin } =>
  decision !== undefined && "origin" in decision;

/** Every function of a file in source order, outer ones first, with what was decided for it (L1). */
export type Marks = ReadonlyMap<t.Function, { readonly path: FunctionPath; readonly decision: Decision }>;

interface Marking {
  readonly reporter: Reporter;
  readonly module: Prologue;
  /** Whether mode `"all"` takes this file. */
  readonly all: boolean;
  readonly marks: Map<t.Function, { path: FunctionPath; decision: Decision }>;
}

/** What a function gets that says nothing itself: what holds around it. */
function inherited(path: FunctionPath, state: Marking): Decision {
  const around = enclosingFunction(path);
  const decision = around && state.marks.get(around.node)?.decision;
  if (decision) return isMarked(decision) && decision.origin === "directive" ? { origin: "nested" } : decision;
  if (state.module.server) return { native: `the module says "${textOf(state.module.server)}"` };
  if (state.module.native) return { native: `the module says "${NATIVE}"` };
  if (state.module.structured) return { origin: "module" };
  return state.all ? { origin: "mode" } : { native: "no directive marks it" };
}

function decide(path: FunctionPath, prologue: Prologue, state: Marking): Decision {
  if (prologue.native) return { native: `it says "${NATIVE}"` };
  if (prologue.structured) return { origin: "directive" };
  if (prologue.server) return { native: `it says "${textOf(prologue.server)}"` };
  return inherited(path, state);
}

/** Tells what is wrong with a prologue that says `"use structured"`. */
function checkPrologue(node: t.Function | t.Program, prologue: Prologue, state: Marking): void {
  const { structured, native } = prologue;
  const server = prologue.server ?? state.module.server;
  for (const directive of directivesOf(node)) {
    const meant = meantDirective(textOf(directive));
    if (meant !== undefined) state.reporter.report("ASX2005", { found: textOf(directive), meant }, directive);
  }
  if (!structured) return;
  if (native) state.reporter.report("ASX2003", {}, native);
  if (server) state.reporter.report("ASX2004", { other: textOf(server) }, structured);
}

function nameForMessage(path: FunctionPath): string {
  const label = labelOf(path);
  return label.endsWith(NAMELESS) ? "this function" : `\`${label}\``;
}

const marking = mergeVisitors<Marking>({
  Function({ node, path }, state) {
    const prologue = readPrologue(node);
    checkPrologue(node, prologue, state);
    if (prologue.structured && !node.async)
      state.reporter.report("ASX2001", { name: nameForMessage(path) }, prologue.structured);
    state.marks.set(node, { path, decision: decide(path, prologue, state) });
  },
  ExpressionStatement({ node }, state) {
    const text = stringOf(node.expression);
    if (text === STRUCTURED || text === NATIVE) state.reporter.report("ASX2002", { directive: text }, node);
  },
});

/** A string as the source has it, without its quotes: with escapes, it is no directive that was misplaced (L2). */
function writtenText({ extra, value }: t.StringLiteral): string {
  const raw = extra?.raw;
  return typeof raw === "string" ? raw.slice(1, -1) : value;
}

/** The text of an expression that is nothing but a string, however it is quoted. */
function stringOf(expression: t.Expression): string | undefined {
  const node = unwrapped(expression);
  if (node.type === "StringLiteral") return writtenText(node);
  if (node.type !== "TemplateLiteral" || node.expressions.length > 0) return undefined;
  return node.quasis[0]?.value.raw;
}

/**
 * Decides for each function of a file whether it is marked, and reports what is wrong with its directives (L1, L16).
 * @param all whether mode `"all"` takes this file.
 */
export function mark(tree: Tree, all: boolean, reporter: Reporter): Marks {
  const { program } = tree;
  const state: Marking = { reporter, module: readPrologue(program.node), all, marks: new Map() };
  checkPrologue(program.node, state.module, state);
  const helper = state.module.structured && removedBy(program);
  if (helper) reporter.report("ASX2007", { helper }, state.module.structured as t.Directive);
  tree.walk(program.node, marking, state);
  return state.marks;
}
