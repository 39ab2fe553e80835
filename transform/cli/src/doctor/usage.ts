import { type NodePath, parseSync, types as t, traverse } from "@babel/core";

/** How a configuration uses the plugin. */
export interface Usage {
  /** `"called"` or named where plugins and loaders go; `"imported"`, and no more; or not at all. */
  readonly kind: "used" | "imported" | "absent";
  /** Its place in the list that it stands in, from 1, and what stands before it; missing where that cannot be told. */
  readonly position?: number;
  readonly of?: number;
  readonly before?: readonly string[];
}

const OURS = /^@asupersync\/(babel-plugin|unplugin(\/\w+)?)$/;

const ABSENT: Usage = { kind: "absent" };

/** What an entry of a list of plugins is called: `react()`, `"name"`, `["name", options]`, `new Plugin()`. */
function nameOf(node: t.Node | null): string {
  if (t.isStringLiteral(node)) return node.value;
  if (t.isArrayExpression(node)) return nameOf(node.elements[0] ?? null);
  if (t.isCallExpression(node) || t.isNewExpression(node)) return nameOf(node.callee);
  if (t.isMemberExpression(node)) return `${nameOf(node.object)}.${nameOf(node.property)}`;
  return t.isIdentifier(node) ? node.name : "another";
}

/** The place of an entry in the list around it, also as the first of `[entry, options]`. */
function placeOf(path: NodePath): Usage {
  let entry = path;
  let list = path.parentPath;
  const isPair = list?.isArrayExpression() && entry.key === 0 && list.parentPath?.isArrayExpression();
  if (isPair && list) [entry, list] = [list, list.parentPath];
  if (!list?.isArrayExpression() || typeof entry.key !== "number") return { kind: "used" };
  const { elements } = list.node;
  return {
    kind: "used",
    position: entry.key + 1,
    of: elements.length,
    before: elements.slice(0, entry.key).map(nameOf),
  };
}

const isImport = ({ parent }: NodePath): boolean =>
  t.isImportDeclaration(parent) || (t.isCallExpression(parent) && t.isIdentifier(parent.callee, { name: "require" }));

/** The call that uses a reference to the plugin: `asupersync()`, `asupersync.vite()`. */
function callOf(reference: NodePath): NodePath | undefined {
  const callee =
    reference.parentPath?.isMemberExpression() && reference.key === "object" ? reference.parentPath : reference;
  return callee.parentPath?.isCallExpression() && callee.key === "callee" ? callee.parentPath : undefined;
}

/** The names under which a file knows what it imports by this string. */
function localsOf(path: NodePath): string[] {
  const { parentPath } = path;
  if (parentPath?.isImportDeclaration()) return parentPath.node.specifiers.map(({ local }) => local.name);
  const declarator = parentPath?.findParent((at) => at.isVariableDeclarator() || at.isStatement());
  return declarator?.isVariableDeclarator() ? Object.keys(t.getBindingIdentifiers(declarator.node.id)) : [];
}

function usageOfImport(path: NodePath): Usage {
  const references = localsOf(path).flatMap((name) => path.scope.getBinding(name)?.referencePaths ?? []);
  const calls = references.flatMap((reference) => callOf(reference) ?? []);
  if (calls[0]) return placeOf(calls[0]);
  // Babel takes the plugin itself, and others may be handed it in ways of their own.
  const [listed] = references.filter(({ parentPath }) => parentPath?.isArrayExpression());
  return listed ? placeOf(listed) : { kind: references.length > 0 ? "used" : "imported" };
}

const RANK: Readonly<Record<Usage["kind"], number>> = { used: 2, imported: 1, absent: 0 };

/**
 * How a configuration file uses the plugin, by its text: nothing of it is run.
 *
 * @throws what the parser throws
 */
export function readUsage(source: string, path: string): Usage {
  const ast = parseSync(path.endsWith(".json") || /rc$/.test(path) ? `(${source})` : source, {
    filename: path,
    babelrc: false,
    configFile: false,
    browserslistConfigFile: false,
    parserOpts: { sourceType: "unambiguous", plugins: ["typescript", "jsx"] },
  });
  let usage = ABSENT;
  const take = (found: Usage): void => {
    if (RANK[found.kind] > RANK[usage.kind]) usage = found;
  };
  traverse(ast as t.File, {
    StringLiteral(literal) {
      if (OURS.test(literal.node.value)) take(isImport(literal) ? usageOfImport(literal) : placeOf(literal));
    },
  });
  return usage;
}
