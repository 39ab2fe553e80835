import { type FunctionPath, type NodePath, t } from "../host/babel.ts";
import type { Tree } from "../host/tree.ts";
import { mergeVisitors } from "../host/visitor.ts";

interface Search {
  readonly names: ReadonlySet<string>;
  found: string | undefined;
}

const searching = mergeVisitors<Search>({
  Identifier: ({ node: { name } }, search) => void (search.found ??= search.names.has(name) ? name : undefined),
  JSXIdentifier: ({ node: { name } }, search) => void (search.found ??= search.names.has(name) ? name : undefined),
});

/** The statements that share a scope in a node. */
function statementsIn(path: NodePath): readonly t.Statement[] {
  if (path.isSwitchStatement()) return path.node.cases.flatMap(({ consequent }) => consequent);
  return path.isBlockStatement() || path.isStaticBlock() ? path.node.body : [];
}

/** The enums around a function, the program's own aside, by name. */
function enumsAround(path: FunctionPath): Set<string> {
  const names = new Set<string>();
  for (let at: NodePath | null = path.parentPath; at && !at.isProgram(); at = at.parentPath) {
    for (const statement of statementsIn(at))
      if (t.isTSEnumDeclaration(statement) || t.isEnumDeclaration(statement)) names.add(statement.id.name);
  }
  return names;
}

/**
 * An enum around a function, by a name that the function speaks of: Babel's scopes do not know of enums, so that nobody
 * can tell what else it may mean there.
 */
export function enumAround(path: FunctionPath, tree: Tree): string | undefined {
  const search: Search = { names: enumsAround(path), found: undefined };
  if (search.names.size > 0) tree.walk(path.node, searching, search);
  return search.found;
}
