import type { NodePath, t } from "../host/babel.ts";
import { enclosingFunction } from "../host/paths.ts";
import type { Tree } from "../host/tree.ts";
import { mergeVisitors, SKIP } from "../host/visitor.ts";

type Jump = NodePath<t.ReturnStatement | t.BreakStatement | t.ContinueStatement>;

interface Search {
  readonly finalizer: NodePath;
  readonly jumps: Jump[];
}

const isInside = (path: NodePath, search: Search): boolean => path.isDescendant(search.finalizer);

/** Whether a `break` or `continue` lands inside the block that it stands in. */
function staysInside(path: NodePath<t.BreakStatement> | NodePath<t.ContinueStatement>, search: Search): boolean {
  const label = path.node.label?.name;
  const target = path.findParent((at) => {
    if (label !== undefined) return at.isLabeledStatement() && at.node.label.name === label;
    return at.isLoop() || (path.isBreakStatement() && at.isSwitchStatement());
  });
  return target !== null && isInside(target, search);
}

const searching = mergeVisitors<Search>({
  Function: () => SKIP,
  ReturnStatement: ({ path }, search) => void search.jumps.push(path),
  BreakStatement: ({ path }, search) => void (staysInside(path, search) || search.jumps.push(path)),
  ContinueStatement: ({ path }, search) => void (staysInside(path, search) || search.jumps.push(path)),
});

/** What leaves a `finally` block by other means than its end or a throw (L8). */
export function jumpsOutOf(cleanup: NodePath<t.TryStatement>, tree: Tree): readonly Jump[] {
  const finalizer = cleanup.get("finalizer") as NodePath<t.BlockStatement>;
  const search: Search = { finalizer, jumps: [] };
  tree.walk(finalizer.node, searching, search);
  return search.jumps.filter((jump) => enclosingFunction(jump)?.node === enclosingFunction(cleanup)?.node);
}
