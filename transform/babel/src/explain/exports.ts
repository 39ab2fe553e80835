import { type NodePath, type ProgramPath, t } from "../host/babel.ts";
import { unwrapped } from "../host/paths.ts";
import type { Names, Target } from "./names.ts";

/** What a module gives to others: its async functions and what it passes on, by name. */
export interface Exports {
  readonly names: Readonly<Record<string, Target>>;
  /** The modules of which it passes on everything. */
  readonly all: readonly string[];
}

const nameOf = (node: t.Identifier | t.StringLiteral): string => (t.isIdentifier(node) ? node.name : node.value);

type Found = [name: string, target: Target | undefined];

/** `export { a as b }`, with or without `from`. */
function ofSpecifiers(path: NodePath<t.ExportNamedDeclaration>, names: Names): Found[] {
  const module = path.node.source?.value;
  return path.get("specifiers").flatMap((specifier): Found[] => {
    const exported = nameOf(specifier.node.exported);
    if (specifier.isExportNamespaceSpecifier()) return [];
    if (!specifier.isExportSpecifier())
      return module === undefined ? [] : [[exported, { kind: "import", module, name: "default" }]];
    const local = specifier.get("local") as NodePath;
    const name = nameOf(specifier.node.local);
    return [[exported, module === undefined ? names.target(local) : { kind: "import", module, name }]];
  });
}

/** `export async function a() {}` and `export const a = async () => {}`. */
function ofDeclaration(declaration: NodePath, names: Names): Found[] {
  if (declaration.isFunctionDeclaration())
    return [[declaration.node.id?.name ?? "", names.ofFunction(declaration.node)]];
  if (!declaration.isVariableDeclaration()) return [];
  return declaration.node.declarations.flatMap(({ id, init }): Found[] =>
    t.isIdentifier(id) && init ? [[id.name, names.ofFunction(unwrapped(init))]] : [],
  );
}

/** `export default async () => {}` and `export default load`. */
const ofDefault = (declaration: NodePath, names: Names): Found => [
  "default",
  names.ofFunction(declaration.node) ?? names.target(declaration),
];

/** Reads what a file exports, as far as it is an async function or another module's. */
export function readExports(program: ProgramPath, names: Names): Exports {
  const found: Found[] = [];
  const all: string[] = [];
  for (const statement of program.get("body")) {
    if (statement.isExportAllDeclaration()) all.push(statement.node.source.value);
    else if (statement.isExportDefaultDeclaration())
      found.push(ofDefault(statement.get("declaration") as NodePath, names));
    else if (statement.isExportNamedDeclaration()) {
      found.push(...ofSpecifiers(statement, names));
      if (statement.node.declaration) found.push(...ofDeclaration(statement.get("declaration") as NodePath, names));
    }
  }
  return { names: Object.fromEntries(found.filter((each): each is [string, Target] => each[1] !== undefined)), all };
}
