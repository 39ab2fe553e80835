import { parseSync, Visitor } from "vite";

/**
 * Every module that a source file names: imports and re-exports, static, dynamic and of types alone.
 * Strings that merely look like imports are none: the compilers are full of them.
 *
 * @param path decides the language, and stands in the error
 * @throws {SyntaxError} if the source does not parse
 */
export function importsOf(path: string, code: string): string[] {
  const { program, errors } = parseSync(path, code);
  if (errors[0]) throw new SyntaxError(`${path}: ${errors[0].message}`);
  const found: string[] = [];
  const note = (source: { type: string; value?: unknown } | null) => {
    if (source?.type === "Literal") found.push(String(source.value));
  };
  new Visitor({
    ImportDeclaration: (node) => note(node.source),
    ExportAllDeclaration: (node) => note(node.source),
    ExportNamedDeclaration: (node) => note(node.source),
    ImportExpression: (node) => note(node.source),
    TSImportType: (node) => note(node.source),
  }).visit(program);
  return found;
}

/** The package that a bare import names: `@a/b` of `@a/b/c`, `a` of `a/c`. */
export function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
