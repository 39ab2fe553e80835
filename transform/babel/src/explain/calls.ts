import { nameOf } from "../advise/names.ts";
import type { NodePath, t } from "../host/babel.ts";
import type { Place } from "../host/place.ts";
import { mergeVisitors } from "../host/visitor.ts";
import type { Plan } from "../plan/plan.ts";
import type { ImportTarget, Names, NativeTarget } from "./names.ts";

/** A call that structured code makes of a native async function, or of what another module exports. */
export interface OutgoingCall {
  /** Who calls. */
  readonly from: string;
  readonly line: number;
  readonly column: number;
  /** What is called, as the source writes it. */
  readonly callee: string;
  readonly target: NativeTarget | ImportTarget;
}

interface Search {
  readonly from: string;
  readonly names: Names;
  readonly calls: OutgoingCall[];
}

function note({ path }: Place<t.CallExpression> | Place<t.OptionalCallExpression>, search: Search): void {
  const callee = path.get("callee") as NodePath;
  const target = search.names.target(callee);
  if (!target || target.kind === "structured") return;
  const { line, column } = path.node.loc?.start ?? { line: 0, column: 0 };
  search.calls.push({ from: search.from, line, column, callee: nameOf(callee.node) ?? "", target });
}

const searching = mergeVisitors<Search>({ CallExpression: note, OptionalCallExpression: note });

/** The calls of all structured functions, plain functions nested in them included, in the order of the text. */
export function outgoingCalls({ structured, tree }: Plan, names: Names): OutgoingCall[] {
  const calls: OutgoingCall[] = [];
  for (const { path, label } of structured) tree.walkLayer(path, searching, { from: label, names, calls });
  return calls.sort((a, b) => a.line - b.line || a.column - b.column);
}
