import type { Reporter } from "../host/report.ts";
import type { Tree } from "../host/tree.ts";
import { directivesOf, readPrologue, removeDirective, textOf } from "../mark/directive.ts";
import { isMarked, type Marks } from "../mark/mark.ts";
import { readMacros } from "../plan/macros.ts";
import { plan } from "../plan/plan.ts";
import { itself } from "./locate.ts";
import { describePlan, type Metadata } from "./metadata.ts";

/** The marks of a file in which nothing is compiled, whatever its directives say. */
function unmarked(marks: Marks): Marks {
  const native = { native: "on a server it stays native" };
  return new Map(
    [...marks].map(([node, { path, decision }]) => [node, { path, decision: isMarked(decision) ? native : decision }]),
  );
}

/**
 * Leaves the functions of a file as they are, and removes the directives (L18). What is wrong with these is told all the
 * same. Macros are refused on a server; what it renders of the client's code may have them, and they throw if called.
 * @returns what there is to tell; undefined where nothing was to be removed.
 * @throws CompileError with every error of the file.
 */
export function keepNative(
  tree: Tree,
  id: string,
  layer: "server" | "ssr",
  marks: Marks,
  reporter: Reporter,
): Metadata | undefined {
  const { program } = tree;
  // What is the client's passes a server's layer too, where the framework makes a reference of it.
  const isClients = directivesOf(program.node).some((directive) => textOf(directive) === "use client");
  if (layer === "server" && !isClients) readMacros(program, new Set(), reporter, "ASX2305");
  reporter.throwIfFailed();
  const saying = [program.node, ...marks.keys()].filter((node) => readPrologue(node).structured);
  if (saying.length === 0) return undefined;
  const planned = plan(tree, unmarked(marks), reporter);
  for (const node of saying) removeDirective(node);
  return { id, path: id, ...describePlan(planned, itself), imports: [], diagnostics: reporter.diagnostics };
}
