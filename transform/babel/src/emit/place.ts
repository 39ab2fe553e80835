import { type NodePath, t } from "../host/babel.ts";
import type { FileContext } from "../lower/lowering.ts";
import type { Structured } from "../plan/structured.ts";

/** The statement of the program that a function is in. */
function topStatement(path: NodePath): t.Node | undefined {
  return path.find((at) => at.parentPath?.isProgram() === true)?.node;
}

/** Generators that go to program level, each after the statement that its function is in. */
export class Lifted {
  readonly #after = new Map<t.Node, t.FunctionDeclaration[]>();

  /** Functions come innermost first; their generators are to stand in source order. */
  add({ path }: Structured, generator: t.FunctionDeclaration): void {
    const statement = topStatement(path);
    if (!statement) throw new TypeError("a lifted function lies in no statement of the program");
    this.#after.set(statement, [generator, ...(this.#after.get(statement) ?? [])]);
  }

  after(statement: t.Node): readonly t.FunctionDeclaration[] {
    return this.#after.get(statement) ?? [];
  }
}

/**
 * A comment between two statements hangs on both of them, and is printed with the first: what comes in between would
 * part it from its own.
 */
function giveComments(before: t.Statement | undefined, after: t.Statement | undefined): void {
  if (!before?.trailingComments || !after?.leadingComments) return;
  const kept = new Set(after.leadingComments);
  before.trailingComments = before.trailingComments.filter((comment) => !kept.has(comment));
}

/**
 * Puts everything where it goes: the import and the record first, each generator after the statement that it came from.
 */
export function assemble(
  { program, surface, record }: FileContext,
  structured: readonly Structured[],
  lifted: Lifted,
): void {
  for (const [index, statement] of program.node.body.entries()) giveComments(statement, program.node.body[index + 1]);
  const statements = program.node.body.flatMap((statement) => [statement, ...lifted.after(statement)]);
  const declarations = record.declarations(structured);
  const imports = statements.findLastIndex((statement) => t.isImportDeclaration(statement)) + 1;
  program.node.body = [
    surface.declaration(),
    ...statements.slice(0, imports),
    ...declarations,
    ...statements.slice(imports),
  ];
  // Later plugins rely on what the scope says of names that have moved.
  program.scope.crawl();
}
